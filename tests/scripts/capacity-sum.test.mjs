// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { capacity } from "../../docs/assets/capacity-sum.mjs";

test("20 servers with 500 sites each hold 10,000, and twice as many when the factor is 2", () => {
  assert.deepEqual(capacity(20, 500, 2), { before: 10000, after: 20000 });
});

test("a factor of 1 changes nothing, and half sites are rounded", () => {
  assert.deepEqual(capacity(3, 5, 1), { before: 15, after: 15 });
  assert.deepEqual(capacity(3, 5, 1.1), { before: 15, after: 17 });
});
