// One call: a limit for waiting, then the status, and only then the body.
async function stations(path) {
  try {
    const limit = { signal: AbortSignal.timeout(500) };
    const answer = await fetch("http://127.0.0.1:8000" + path, limit);
    if (!answer.ok) return `status ${answer.status}`;
    const data = await answer.json();
    if (!Array.isArray(data?.stations)) return "not what was agreed";
    return data.stations.map((one) => [one.name, one.bikes]);
  } catch (error) {
    if (error.name === "TimeoutError") return "too slow";
    if (error instanceof SyntaxError) return "not what was agreed";
    throw error;
  }
}

for (const path of ["/stations?page=1", "/slow", "/broken", "/maintenance"]) {
  console.log(path, JSON.stringify(await stations(path)));
}
