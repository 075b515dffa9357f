// What a form field holds is text, also with type="number".
const field = { value: "5" };
const docks = field.value + 1;
console.log("next dock:", docks);
