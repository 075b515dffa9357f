// Each duration in turn; minutes holds one of them at a time.
let total = 0;
for (const minutes of [12, 29, 30, 61, 1440]) {
  const cents = Math.floor(minutes / 30) * 100;
  total = total + cents;
  // Exactly one branch runs: the first whose condition is true.
  let note;
  if (minutes < 30) {
    note = "free";
  } else if (minutes < 1440) {
    note = "to pay";
  } else {
    note = "call the rider";
  }
  console.log(minutes, cents, note);
}
console.log("total", total);

// Count down until the condition is false.
let seconds = 3;
while (seconds > 0) {
  console.log("dock closes in", seconds);
  seconds = seconds - 1;
}
console.log("closed");
