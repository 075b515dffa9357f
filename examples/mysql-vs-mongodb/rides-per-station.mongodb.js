// In an empty database: mongosh spoke rides-per-station.mongodb.js
// A ride carries its station, copied in when it starts: one join less
db.station.insertMany([
  { _id: 1, name: "Harbour" },
  { _id: 2, name: "Market" },
  { _id: 3, name: "Old Mill" }]);
db.ride.insertMany([
  { _id: 9001, from: { dock_id: 11, station_id: 1 } },
  { _id: 9002, from: { dock_id: 12, station_id: 1 } },
  { _id: 9003, from: { dock_id: 21, station_id: 2 } },
  { _id: 9004, from: { dock_id: 12, station_id: 1 } }]);

// Rides per station with its name: $lookup keeps stations without a ride
printjson(db.station.aggregate([
  { $lookup: { from: "ride", localField: "_id",
      foreignField: "from.station_id", as: "rides" } },
  { $project: { _id: 0, name: 1, rides: { $size: "$rides" } } },
  { $sort: { rides: -1, name: 1 } },
]).toArray());
