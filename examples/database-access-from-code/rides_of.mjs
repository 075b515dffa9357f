import { DatabaseSync } from "node:sqlite";

function ridesOf(connection, rider) {
  // The statement has a gap; the value travels beside it.
  const statement = connection.prepare(
    "SELECT ride_id, minutes FROM ride WHERE rider = ? ORDER BY ride_id"
  );
  // Each row becomes an object.
  return statement.all(rider);
}

// Open a connection: here to a database in memory.
const connection = new DatabaseSync(":memory:");
connection.exec(
  "CREATE TABLE ride (ride_id INTEGER, rider TEXT, minutes INTEGER)"
);
connection.exec(
  "INSERT INTO ride VALUES (1, 'Ada', 12), (2, 'O''Neill', 31), (3, 'Ada', 8)"
);
// Ask three times.
for (const rider of ["Ada", "O'Neill", "Grace"]) {
  console.log(rider, JSON.stringify(ridesOf(connection, rider)));
}
connection.close();
