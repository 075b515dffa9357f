// A letter, a letter with an accent, the same in two parts, an emoji.
for (const text of ["e", "é", "e\u0301", "🚲"]) {
  const bytes = new TextEncoder().encode(text).length;
  const points = [...text].length;
  console.log(text, points, "code points,", bytes, "bytes,", text.length, "by length");
}

// Equal for the eye, not for the program, until both have the same form.
console.log("é" === "e\u0301", "é" === "e\u0301".normalize("NFC"));
