import express from "express";

const app = express();
const names = new Map([[1, "Central Station"], [3, "Harbour"]]);

// A GET for this address is answered by the function behind it.
app.get("/stations/:stationId", (request, response) => {
  const name = names.get(Number(request.params.stationId));
  if (!name) return response.sendStatus(404);
  response.send(`<h1>${name}</h1>`);
});

// Start the server, on your own machine only.
app.listen(8000, "127.0.0.1");
