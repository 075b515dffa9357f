fetch("http://127.0.0.1:8000/api/station").then((answer) => {
  // Only a 2xx answer holds stations.
  if (answer.ok) {
    answer.text().then((text) => console.log("Stations:", text));
  } else {
    // Anything else is said as it is.
    console.log("no stations, status", answer.status);
  }
});
