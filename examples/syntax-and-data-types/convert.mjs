// What a form sends is text.
let typed = "25";
let minutes = Number(typed);
console.log(minutes + 5);

// This is not a number, and the answer is NaN, "not a number".
typed = "25 min";
minutes = Number(typed);
console.log(minutes + 5);
console.log(Number.isInteger(minutes));
