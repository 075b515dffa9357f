// In an empty database: mongosh spoke repair-tickets.mongodb.js
// What every ticket must have is a rule; everything else is free
db.createCollection("repair_ticket", { validator: { $jsonSchema: {
  required: ["bike_id", "kind"],
  properties: { bike_id: { bsonType: "number" }, kind: { bsonType: "string" } },
} } });
db.repair_ticket.insertMany([
  { _id: 1, bike_id: 501, kind: "tyre", wheel: "front" },
  { _id: 2, bike_id: 502, kind: "lock", firmware: "2.1", error_codes: [12, 40] },
  { _id: 3, bike_id: 501, kind: "brake", wheel: "rear", noise: true },
]);

// One field that only some tickets have
printjson(db.repair_ticket.find(
  { wheel: { $exists: true } }, { kind: 1, wheel: 1 }).sort({ _id: 1 }).toArray());

// One value inside a list
printjson(db.repair_ticket.find(
  { error_codes: 40 }, { kind: 1 }).sort({ _id: 1 }).toArray());
