import { DatabaseSync } from "node:sqlite";
const connection = new DatabaseSync(":memory:");
connection.exec(`
  CREATE TABLE station (name TEXT, zone TEXT);
  INSERT INTO station VALUES ('Harbour', 'water'), ('Hill Park', 'north');
  CREATE TABLE rider (name TEXT, email TEXT);
  INSERT INTO rider VALUES ('Ada', 'ada@example.org');
`);

function findGlued(name) {
  const statement = `SELECT name, zone FROM station WHERE name = '${name}'`;
  console.log("  database reads:", statement);
  return connection.prepare(statement).all();
}

function findSafe(name) {
  const statement = "SELECT name, zone FROM station WHERE name = ?";
  return connection.prepare(statement).all(name);
}

const names = ["Harbour", "' OR '1'='1", "' UNION SELECT name, email FROM rider --"];
for (const name of names) {
  console.log("glued:", JSON.stringify(findGlued(name)));
  console.log("safe: ", JSON.stringify(findSafe(name)));
}
