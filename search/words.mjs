// @ts-check
// From text to the words that are compared: names with signs in them, camelCase, British and American spelling, endings.

/** Words that say nothing about what is sought. */
const EMPTY = new Set(
  "a about am an and any are as at be been but by can could did do does for from get had has have how i if in into is it its just like me much my need no not of on or our should so some than that the their them then there these they this to too was we were what when where which who why will with would you your".split(" "),
);

/** Names whose signs would be lost, as one word. */
const SIGNS = [
  [/\bc\+\+/g, " cplusplus "],
  [/\bc#/g, " csharp "],
  [/(^|\s)\.net\b/g, " dotnet "],
  [/\basp\.net\b/g, " aspnet dotnet "],
  [/\bnode\.?js\b/g, " node nodejs "],
  [/\bn\s*\+\s*1\b/g, " nplusone "],
  [/\bci\s*\/\s*cd\b/g, " cicd "],
  [/\btcp\/ip\b/g, " tcpip "],
  [/\b(\w+)\.js\b/g, " $1js "],
];

/** British spelling and the plainest form of a word, so that both sides of a comparison meet. */
const ENDINGS = /** @type {[RegExp, string][]} */ ([
  [/isation/, "ization"],
  [/is(e|ed|es|ing|er)$/, "iz$1"],
  [/ys(e|ed|ing|er)$/, "yz$1"],
  [/our(s|ed|ing|al|able|ite)?$/, "or$1"],
  [/ll(ing|ed|er)$/, "l$1"],
  [/ence$/, "ense"],
  [/ogue(s?)$/, "og$1"],
  [/tre(s?)$/, "ter$1"],
]);

/** Plain forms that were found once: a text repeats its words. @type {Map<string, string>} */
const plainForms = new Map();

/**
 * The plain form of one lower-case word: American spelling, without plural, -ing, -ed.
 *
 * @param {string} word
 */
export function stem(word) {
  const known = plainForms.get(word);
  if (known !== undefined) return known;
  const plain = plainForm(word);
  plainForms.set(word, plain);
  return plain;
}

/** @param {string} word */
function plainForm(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  for (const [ending, other] of ENDINGS) word = word.replace(ending, other);
  if (word.length > 4) word = word.replace(/ies$/, "y").replace(/([^aeiouys])es$/, "$1e").replace(/([^s])s$/, "$1");
  else word = word.replace(/([^s])s$/, "$1");
  const bare = word.replace(/(ization|ing|ed|er|e)$/, (ending) => (ending === "ization" ? "iz" : ""));
  return bare.length > 2 && /[aeiouy]/.test(bare) ? bare.replace(/([bdgmnprt])\1$/, "$1") : word;
}

/**
 * The words of a text in lower case, names with signs in them as one word.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function spoken(text) {
  let plain = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  // camelCase counts as a whole and in parts.
  plain = plain.replace(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (name) => `${name} ${name.replace(/([A-Z])/g, " $1")}`);
  plain = plain.toLowerCase();
  for (const [sign, name] of SIGNS) plain = plain.replace(sign, /** @type {string} */ (name));
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The words of a text in their plain form.
 *
 * @param {string} text
 */
export function words(text) {
  return spoken(text).map(stem);
}

/**
 * The words of a query that say something, not yet in their plain form; all of them where none does.
 *
 * @param {string} query
 */
export function meant(query) {
  const telling = query.split(/\s+/).filter((word) => word && !EMPTY.has(word.toLowerCase().replace(/[?!.,]+$/, "")));
  return spoken(telling.length ? telling.join(" ") : query);
}
