// What should be found, and what should not.
const should = ["SP-0412 again", "is this SP-0077?", "swapped with SP-1033"];
const shouldNot = ["SP-41 again", "XSP-04120", "sp 0412"];

// A word boundary, SP, a hyphen, four digits, a word boundary; g means all of them.
const pattern = /\bSP-\d{4}\b/g;
for (const note of [...should, ...shouldNot]) {
  console.log(note, "->", note.match(pattern) ?? []);
}
