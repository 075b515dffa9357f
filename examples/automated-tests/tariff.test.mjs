import assert from "node:assert/strict";
import test from "node:test";

// The code under test, here in the same file.
function price(seconds) {
  if (seconds < 0) throw new RangeError("a ride cannot end before it starts");
  return Math.floor(seconds / 1800) * 100;
}

// Both sides of the boundary.
test("last free second", () => {
  assert.equal(price(29 * 60 + 59), 0);
});
test("half an hour costs one step", () => {
  assert.equal(price(30 * 60), 100);
});

// One wrong input.
test("no ride ends before it starts", () => {
  assert.throws(() => price(-1), RangeError);
});
