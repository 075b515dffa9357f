// Five values, each with a name
const station = "Harbour";
let docks = 6;
const kilometres = 1.5;
const isOpen = true;
const closedSince = null;

// Ask each value for its type.
console.log(typeof station);
console.log(typeof docks);
console.log(typeof kilometres);
console.log(typeof isOpen);
console.log(typeof closedSince);

// A name made with let may get another value, one made with const may not.
docks = docks + 2;
console.log(station, "has", docks, "docks");
