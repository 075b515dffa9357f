// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { holds } from "../../docs/assets/filter.mjs";

test("an item is shown when it holds every word that was typed", () => {
  assert.equal(holds("Redis: an in-memory store", "store REDIS"), true);
  assert.equal(holds("Redis: an in-memory store", "redis server"), false);
  assert.equal(holds("Redis", ""), true);
});
