// A ride under 30 minutes is free.
function fare(minutes) {
  return Math.floor(minutes / 30) * 100;
}

for (const minutes of [29, 30, 61]) {
  console.log(minutes, "min:", fare(minutes), "cents");
}
