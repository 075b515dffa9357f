const text = `{"last_updated": "2026-10-31T20:00:00Z", "stations": [
  {"station_id": "1", "name": "Central Station", "bikes": 4,
   "renting": true, "closed_since": null},
  {"station_id": "5", "name": "Café Quay", "bikes": 0,
   "renting": false, "closed_since": "2026-10-30"}
]}`;
// Parse: from one text to values. A JSON object becomes an object.
const feed = JSON.parse(text);

// Reach a nested value, one step at a time.
console.log(feed.stations.length, feed.stations[1].name);

// Each value has a type of the language.
for (const station of feed.stations) {
  console.log(station.station_id, station.bikes,
    station.renting, station.closed_since);
}

// Serialise: from values to text.
const charge = { ride_id: 9001, cents: 300, currency: "EUR" };
console.log(JSON.stringify(charge));
