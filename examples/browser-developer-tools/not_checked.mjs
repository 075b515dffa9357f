fetch("http://127.0.0.1:8000/api/station")
  .then((answer) => answer.text())
  .then((text) => console.log("Stations:", text));
