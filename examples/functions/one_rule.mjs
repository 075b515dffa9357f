// The rule, once: 100 cents for each half-hour that was reached.
function fare(minutes) {
  const steps = Math.floor(minutes / 30);
  return steps * 100;
}

// A function may call another.
function receipt(name, minutes) {
  return `${name}: ${minutes} minutes, ${fare(minutes)} cents`;
}

// Called from three places.
console.log(receipt("Ada", 61));
console.log(fare(45) + fare(29) + fare(61));
if (fare(29) === 0) {
  console.log("29 minutes are free");
}
