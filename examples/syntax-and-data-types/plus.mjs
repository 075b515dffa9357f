// What plus does depends on the types.
console.log(12 + 3);
console.log(12 + 3.0);
console.log("12" + "3");
console.log("12" + 3);
console.log(true + 1);

// Minus has no meaning for text, so text becomes a number.
console.log("12" - "3");

// Three ways to divide: with a fraction, whole part, remainder
console.log(90 / 60);
console.log(Math.floor(95 / 60));
console.log(95 % 60);
