let log = [];
const WAITS = { Harbour: 300, University: 100, "Hill Park": 200 };
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// await gives the thread back to the loop until the answer is there.
async function ask(station) {
  log.push(`ask ${station}`);
  await sleep(WAITS[station]);
  log.push(`answer ${station}`);
}

async function oneByOne() {
  for (const station in WAITS) await ask(station);
}

async function allAtOnce() {
  await Promise.all(Object.keys(WAITS).map(ask));
}

for (const way of [oneByOne, allAtOnce]) {
  log = [];
  await way();
  console.log(`${way.name}:`, log.slice(0, 3).join(", "));
  console.log("then", log.slice(3).join(", "));
}
