// A list is an array.
const starts = [6, 3, 6, 4];
console.log("first start:", starts[0], "of", starts.length);

// A dictionary is a Map; its keys may be numbers.
const stations = new Map([[3, "Harbour"], [4, "University"], [6, "Hill Park"]]);
console.log("station 6:", stations.get(6));

// A set holds each value once.
const used = new Set(starts);
console.log("used:", used.size, "- station 4 too:", used.has(4));

// A queue: first in, first out; fine for short ones.
const waiting = ["Ada", "Grace"];
waiting.push("Linus");
console.log("served:", waiting.shift());

// A stack: last in, first out.
const steps = ["rename station"];
steps.push("delete dock");
console.log("undone:", steps.pop());
