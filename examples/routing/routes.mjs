import express from "express";

const app = express();

// The fixed address first: Express asks the routes in their order.
app.get("/stations/new", (request, response) => response.send("an empty form"));
app.get("/stations/:stationId", (request, response) => {
  const stationId = Number(request.params.stationId);
  if (!Number.isInteger(stationId)) return response.sendStatus(404);
  response.send(`station ${stationId}`);
});
app.post("/stations", (request, response) => response.status(201).send("saved"));
