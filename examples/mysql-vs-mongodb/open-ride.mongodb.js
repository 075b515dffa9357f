// In an empty database of a replica set: mongosh spoke open-ride.mongodb.js
db.dock.insertMany([{ _id: 1, bike_id: 501 }, { _id: 2, bike_id: 502 }]);

// Rule: at most one open ride per rider
db.ride.createIndex({ rider_id: 1 },
  { unique: true, partialFilterExpression: { open: true } });

// Both changes, or neither
function openRide(ride, time) {
  const session = db.getMongo().startSession();
  const spoke = session.getDatabase("spoke");
  session.startTransaction();
  try {
    const taken = spoke.dock.updateOne(
      { _id: ride.from_dock, bike_id: ride.bike_id }, { $set: { bike_id: null } });
    if (taken.matchedCount !== 1) throw new Error("that bike is not in that dock");
    spoke.ride.insertOne({ ...ride, started_at: ISODate(time), open: true });
  } catch (error) {
    session.abortTransaction();
    return print(`ride ${ride._id} refused: ${error.message}`);
  }
  session.commitTransaction();
  print(`ride ${ride._id} opened`);
}

// Rider 7 takes bike 501, then tries bike 502 too
openRide({ _id: 9001, rider_id: 7, bike_id: 501, from_dock: 1 },
  "2026-05-04T08:00:00Z");
openRide({ _id: 9002, rider_id: 7, bike_id: 502, from_dock: 2 },
  "2026-05-04T08:05:00Z");
printjson(db.dock.find().sort({ _id: 1 }).toArray());
