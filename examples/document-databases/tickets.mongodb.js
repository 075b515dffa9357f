// Three documents in one collection, each with its own fields.
db.ticket.insertMany([
  { _id: 1, bike_id: 503, kind: "wheel", wheel: { side: "front", spoke: 14 } },
  { _id: 2, bike_id: 519, kind: "battery", volts: 31.5,
    charged: ["2026-10-26", "2026-10-27"] },
  { _id: 3, bike_id: 519, kind: "other", note: "smells of fish" },
]);

// By a field inside a field, and by a value inside a list.
printjson(db.ticket.find({ "wheel.side": "front" }).toArray());
printjson(db.ticket.find({ charged: "2026-10-27" }).toArray());

// Change one document: set a field, add to a list.
db.ticket.updateOne({ _id: 2 },
  { $set: { volts: 35.9 }, $push: { charged: "2026-10-29" } });
