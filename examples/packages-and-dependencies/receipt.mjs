// One function from our own file, which must export it; JSON is part of the language.
import { fare } from "./tariff.mjs";

// The name is used as if it had been written here.
const receipt = { minutes: 45, cents: fare(45) };
console.log(JSON.stringify(receipt));
