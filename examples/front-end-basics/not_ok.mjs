fetch("http://127.0.0.1:8000/broken")
  .then((answer) => answer.json())
  .then((bikes) => console.log(bikes.length + " bikes"))
  .catch((error) => console.log(error.name + ": " + error.message));
