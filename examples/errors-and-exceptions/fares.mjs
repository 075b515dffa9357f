function fare(text) {
  // JavaScript turns "" into 0 without a word, so check first.
  const minutes = text.trim() === "" ? NaN : Number(text);
  if (!Number.isInteger(minutes) || minutes < 0) {
    throw new RangeError(`no number of minutes: '${text}'`);
  }
  return Math.floor(minutes / 30) * 100;
}

// Each line on its own: a bad one is reported, the rest goes on.
let total = 0;
let skipped = 0;
for (const [place, text] of ["45", "", "29", "-5", "61"].entries()) {
  try {
    total += fare(text);
  } catch (error) {
    // catch takes every kind: let through what is not ours.
    if (!(error instanceof RangeError)) throw error;
    skipped += 1;
    console.log(`line ${place + 1} skipped: ${error.message}`);
  }
}

console.log(`total: ${total} cents, ${skipped} lines skipped`);
