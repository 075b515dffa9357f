// @ts-check
// Asks queries of the built index and counts, by class, how often the right page came first and among the first three.
// Used by Node (`node tests/search/golden.mjs SITE`) and, in the tests, inside a real Chromium.

const NEAR = /** @type {Record<string, string>} */ ({
  a: "sq", b: "vn", c: "xv", d: "sf", e: "wr", f: "dg", g: "fh", h: "gj", i: "uo", j: "hk", k: "jl", l: "k", m: "n",
  n: "bm", o: "ip", p: "o", q: "w", r: "et", s: "ad", t: "ry", u: "yi", v: "cb", w: "qe", x: "zc", y: "tu", z: "x",
});

/**
 * One typing error in the longest word of a name, the same every time.
 *
 * @param {string} name
 * @param {number} seed
 * @returns {{ query: string, kind: string } | undefined}
 */
export function typo(name, seed) {
  const parts = name.toLowerCase().split(/\s+/);
  const place = parts.reduce((best, part, at) => (part.length > parts[best].length ? at : best), 0);
  const word = parts[place];
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return undefined;
  const at = 1 + (seed % (word.length - 2));
  const kind = ["dropped", "doubled", "swapped", "neighbour"][seed % 4];
  const letter = word[at];
  const wrong = {
    dropped: "",
    doubled: letter + letter,
    swapped: word[at + 1] + letter,
    neighbour: NEAR[letter][seed % NEAR[letter].length],
  }[kind];
  parts[place] = word.slice(0, at) + wrong + word.slice(at + (kind === "swapped" ? 2 : 1));
  return parts.join(" ") === name.toLowerCase() ? undefined : { query: parts.join(" "), kind };
}

/**
 * Typing errors in every title and other name of topics, tools and comparisons.
 *
 * @param {import("../../search/engine.mjs").Finder} finder
 * @returns {[string, RegExp, string][]} query, what answers, class
 */
export function typos(finder) {
  const places = new Map();
  for (const { title, aliases, place } of finder.entries) {
    for (const name of [title, ...aliases]) {
      const key = name.toLowerCase();
      places.set(key, [...(places.get(key) ?? []), place.split("#")[0]]);
    }
  }
  return finder.entries
    .filter(({ kind }) => ["Topic", "Tool", "Comparison"].includes(kind))
    .flatMap(({ title, aliases }) => [title, ...aliases])
    .flatMap((name, seed) => {
      const wrong = typo(name, seed);
      if (!wrong || places.has(wrong.query)) return [];
      const right = [...new Set(places.get(name.toLowerCase()))].map((place) => `^${place}`).join("|");
      return /** @type {[string, RegExp, string][]} */ ([[wrong.query, new RegExp(right), "typo by rule"]]);
    });
}

/**
 * @param {import("../../search/engine.mjs").Finder} finder
 * @param {[string, RegExp, string][]} rows
 */
export function ask(finder, rows) {
  /** @type {Record<string, { asked: number, first: number, third: number }>} */
  const classes = {};
  const missed = [];
  const times = [];
  for (const [query, right, kind] of rows) {
    const began = performance.now();
    const found = finder.find(query);
    times.push(performance.now() - began);
    // Several sections of one page count once.
    /** @type {{ page: string, text: string }[]} */
    const pages = [];
    for (const { entry } of found) {
      const page = entry.place.split("#")[0];
      if (!pages.some((seen) => seen.page === page)) pages.push({ page, text: `${entry.place} ${entry.title}` });
      if (pages.length === 3) break;
    }
    const rank = pages.findIndex(({ text }) => right.test(text));
    const count = (classes[kind] ??= { asked: 0, first: 0, third: 0 });
    count.asked += 1;
    count.first += Number(rank === 0);
    count.third += Number(rank >= 0);
    if (rank !== 0) missed.push(`${kind}: ${query} (${rank < 0 ? "not among three" : `place ${rank + 1}`}; first: ${pages[0]?.page ?? "nothing"})`);
  }
  times.sort((one, two) => one - two);
  return { classes, missed, median: times[Math.floor(times.length / 2)], p95: times[Math.floor(times.length * 0.95)] };
}

if (typeof process !== "undefined" && process.argv[2]) {
  const { readFileSync } = await import("node:fs");
  const { Finder } = await import("../../search/engine.mjs");
  const site = process.argv[2];
  const finder = new Finder(JSON.parse(readFileSync(`${site}/search/names.json`, "utf8")));
  finder.deepen(JSON.parse(readFileSync(`${site}/search/texts.json`, "utf8")));
  const rows = typos(finder);
  for (const file of ["search.tsv", "golden.tsv"]) {
    const lines = readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8").trim().split("\n");
    for (const line of lines) {
      const [query, right, kind] = line.split("\t");
      if (query !== "query") rows.push([query, new RegExp(right, "i"), kind]);
    }
  }
  const { classes, missed, median, p95 } = ask(finder, rows);
  console.table(classes);
  console.log(`median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  if (process.argv[3]) console.log(missed.join("\n"));
}
