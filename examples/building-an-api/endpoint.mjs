const docks = new Map([[101, 510], [102, null]]); // dock: the bike in it

function startRide(text) {
  // Read the request.
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return [400, { error: "bad-request" }];
  }
  // Apply the rules.
  const dockId = body?.dock_id;
  if (!Number.isInteger(dockId)) return [422, { error: "invalid" }];
  if (!docks.has(dockId)) return [404, { error: "not-found" }];
  if (docks.get(dockId) === null) return [409, { error: "conflict" }];
  const ride = { ride_id: 4711, bike_id: docks.get(dockId) };
  docks.set(dockId, null);
  // Return what the answer is made of.
  return [201, ride];
}
const texts = ['{"dock_id": 101}', '{"dock_id": 101}',
  '{"dock_id": 7}', '{"dock": 101}', "dock 101"];
for (const text of texts) {
  const [status, answer] = startRide(text);
  console.log(`${text} -> ${status} ${JSON.stringify(answer)}`);
}
