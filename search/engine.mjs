// @ts-check
// Finds records: titles and other names before text, all words before some, typing errors forgiven.

import MiniSearch from "minisearch";
import { meant, spoken, stem, words } from "./words.mjs";

/**
 * @typedef {object} Entry a page, a section, a question, a term ...
 * @property {number} id
 * @property {string} place address from the root of the site
 * @property {string} kind
 * @property {string} title
 * @property {string[]} aliases
 * @property {string} text what the result shows
 * @property {number} page id of the page that it stands on
 */

/**
 * @typedef {object} Found what a query met in an entry
 * @property {number} score
 * @property {Set<string>} terms words that were met
 * @property {number} hits how many words of the query
 * @property {string} [section] id of the section that holds them, where the text does and the names do not
 */

/** How much a kind counts where two entries fit equally well. */
const KINDS = /** @type {Record<string, number>} */ ({
  Topic: 1.35,
  Tool: 1.2,
  Comparison: 1.25,
  Step: 1.15,
  Question: 1.05,
  Page: 1.05,
  Term: 0.62,
  Error: 0.9,
  Claim: 0.7,
  Interview: 0.6,
  Section: 0.7,
});
const ROOT = new URL("../../", import.meta.url);
const MOST = 30;

/** @type {Promise<Finder> | undefined} */
let ready;
/** @type {Promise<void> | undefined} */
let deeper;
let latest = "";

/**
 * Answers a query: once from names and summaries, and again when the words of all texts have arrived.
 *
 * @param {string} query
 * @param {(data: unknown) => void} answer
 */
export async function search(query, answer) {
  latest = query;
  ready ??= load("search/names.json").then((names) => new Finder(names));
  const finder = await ready;
  if (latest === query) answer(results(finder, query));
  if (!finder.texts) {
    deeper ??= load("search/texts.json").then((texts) => finder.deepen(texts));
    await deeper;
    if (latest === query) answer(results(finder, query));
  }
}

/** @param {string} path */
async function load(path) {
  const reply = await fetch(new URL(path, ROOT));
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
  return reply.json();
}

/** Holds the index and ranks. */
export class Finder {
  /** @param {{ entries: [string, string, string, string[], string, number][] }} names */
  constructor(names) {
    /** @type {Entry[]} */
    this.entries = names.entries.map(([place, kind, title, aliases, text, page], id) => ({
      id,
      place,
      kind,
      title,
      aliases,
      text,
      page,
    }));
    /** Every whole name, its words joined -> entries that are called so. @type {Map<string, number[]>} */
    this.names = new Map();
    this.index = new MiniSearch({
      fields: ["title", "aliases", "text", "home"],
      tokenize: words,
      processTerm: (term) => term,
    });
    this.index.addAll(
      this.entries.map((entry) => ({
        id: entry.id,
        title: entry.title,
        aliases: entry.aliases.join(" | "),
        text: entry.text,
        home: entry.page === entry.id ? "" : this.entries[entry.page].title,
      })),
    );
    for (const entry of this.entries) {
      for (const name of [entry.title, ...entry.aliases]) {
        const key = words(name).join(" ");
        // The same words in any order are the same name: `database slow`, `slow database`.
        for (const one of new Set([key, bag(key.split(" "))])) this.names.set(one, [...(this.names.get(one) ?? []), entry.id]);
      }
    }
    /** Words of titles and other names in their plain form. @type {Set<string>} */
    this.vocabulary = new Set([...this.names.keys()].flatMap((name) => name.split(" ")));
    /** The same words as they are written: a slip in an ending would spoil the plain form. @type {Set<string>} */
    this.written = new Set(this.entries.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(spoken)));
    /** @type {string[]} */
    this.spoken = [];
    /** Plain form of a word -> sections whose text holds it. @type {Map<string, Set<number>> | undefined} */
    this.texts = undefined;
    /** All sections of all pages, in order: page and id of the heading. @type {{ page: number, id: string }[]} */
    this.sections = [];
  }

  /** @param {{ sections: string, words: string, places: string }} texts ids of sections by page; words and, for each, the sections that hold it */
  deepen(texts) {
    this.sections = texts.sections.split(" ").flatMap((ids, page) => ids.split("/").map((id) => ({ page, id })));
    const lists = texts.places.split(" ");
    /** @type {Map<string, Set<number>>} */
    const found = new Map();
    texts.words.split(" ").forEach((word, place) => {
      const key = stem(word);
      const sections = found.get(key) ?? new Set();
      let section = 0;
      for (const step of lists[place].split(",")) sections.add((section += parseInt(step, 36)));
      found.set(key, sections);
    });
    this.texts = found;
  }

  /**
   * Entries that fit, best first.
   *
   * @param {string} query
   * @returns {{ entry: Entry, place: string, score: number, terms: string[] }[]} place: the entry's, or that of its section
   */
  find(query) {
    const typed = this.joined(meant(query));
    const sought = typed.map(stem);
    /** @type {Map<number, Found>} */
    const found = new Map();
    const single = sought.length === 1;
    typed.forEach((word, place) => {
      const last = place === typed.length - 1 && !/\s$/.test(query);
      for (const [id, score, term] of this.hits(word, last, single)) {
        const before = found.get(id) ?? { score: 0, terms: new Set(), hits: 0 };
        before.score += score;
        before.hits += 1;
        for (const one of term) before.terms.add(one);
        found.set(id, before);
      }
    });
    // All words before some.
    for (const one of found.values()) one.score *= (one.hits / sought.length) ** 2.5;
    this.addNames(query, typed, found);
    this.addTexts(sought, found);
    return [...found]
      .map(([id, { score, terms, section }]) => {
        const entry = this.entries[id];
        const place = section ? `${entry.place}#${section}` : entry.place;
        return { entry, place, score: score * (KINDS[entry.kind] ?? 1), terms: [...terms] };
      })
      .sort((one, two) => two.score - one.score);
  }

  /**
   * The words of a query, two in a row as one where only together they are a word of this site: `server less`; and one word as two
   * where only apart they are words of it: `loadbalancing`.
   *
   * @param {string[]} sought
   * @returns {string[]} as they were typed
   */
  joined(sought) {
    const known = (/** @type {string} */ word) => this.vocabulary.has(stem(word));
    const all = [];
    for (let place = 0; place < sought.length; place += 1) {
      const both = sought[place] + (sought[place + 1] ?? "");
      if (place + 1 < sought.length && known(both) && !(known(sought[place]) && known(sought[place + 1]) && sought.length > 2)) {
        all.push(both);
        place += 1;
      } else if (!known(sought[place]) && sought[place].length > 6) {
        const cut = [...Array(sought[place].length).keys()].find(
          (at) => at > 2 && at < sought[place].length - 2 && this.written.has(sought[place].slice(0, at)) && this.written.has(sought[place].slice(at)),
        );
        if (cut) all.push(sought[place].slice(0, cut), sought[place].slice(cut));
        else all.push(sought[place]);
      } else all.push(sought[place]);
    }
    return all;
  }

  /**
   * Entries that hold one word, or one like it: id, score, words that were met.
   *
   * @param {string} typed
   * @param {boolean} prefix
   * @param {boolean} single
   * @returns {[number, number, string[]][]}
   */
  hits(typed, prefix, single) {
    const word = stem(typed);
    const boost = { title: 5, aliases: 4.5, text: 1, home: 0.6 };
    const exact = this.index.search(word, { boost, fuzzy: false, prefix: false });
    const parts = prefix && word.length > 1 ? this.index.search(word, { boost, prefix: true, fuzzy: false }) : [];
    /** @type {Map<number, [number, string[]]>} */
    const best = new Map();
    /** @param {import("minisearch").SearchResult[]} list @param {number} weight */
    const take = (list, weight) => {
      for (const hit of list) {
        const score = hit.score * weight;
        if (score > (best.get(hit.id)?.[0] ?? 0)) best.set(hit.id, [score, hit.terms]);
      }
    };
    take(exact, 1);
    take(parts, exact.length ? 0.35 : 0.7);
    if (!exact.length && word.length > 2 && !/\d/.test(word)) {
      for (const [near, weight] of this.near(typed)) take(this.index.search(near, { boost, prefix: false, fuzzy: false }), weight);
      // A slip of the pen inside a word that is not finished yet.
      if (!best.size && single && word.length > 5) take(this.index.search(word.slice(0, -1), { boost, prefix: true, fuzzy: 2 }), 0.3);
    }
    return [...best].map(([id, [score, terms]]) => [id, score, terms]);
  }

  /**
   * Words of this site, in their plain form, that are nearest to one that it does not have, with a weight: one slip, two, three.
   *
   * @param {string} typed
   * @returns {[string, number][]}
   */
  near(typed) {
    const word = stem(typed);
    const most = word.length < 5 ? 1 : word.length < 11 ? 2 : 3;
    /** @type {Map<string, number>} */
    const best = new Map();
    /** @param {string} one as typed @param {string} other as written @param {string} term */
    const compare = (one, other, term) => {
      if (Math.abs(one.length - other.length) > most) return;
      const slips = distance(one, other, most);
      if (slips > most) return;
      // Names are typed more often than other words, and their first letter is seldom wrong.
      const weight = (slips < 2 ? 0.85 : 0.25) * (this.vocabulary.has(term) ? 1 : 0.4) * (other[0] === one[0] ? 1 : 0.6);
      if (weight > (best.get(term) ?? 0)) best.set(term, weight);
    };
    for (const other of this.written) compare(typed, other, stem(other));
    for (const term of this.vocabulary) if (!this.written.has(term)) compare(word, term, term);
    for (const { terms } of this.index.search(word, { fuzzy: most, prefix: false, maxFuzzy: most })) for (const term of terms) compare(word, term, term);
    return [...best];
  }

  /**
   * What may have been meant: the words of a query with those that this site does not have put right, likeliest first.
   *
   * @param {string[]} typed
   * @returns {string[]} the words of each in their plain form, joined
   */
  corrected(typed) {
    let all = [""];
    for (const one of typed) {
      const word = stem(one);
      const near = this.vocabulary.has(word) || word.length < 3 ? /** @type {[string, number][]} */ ([[word, 1]]) : this.near(one);
      const named = near.filter(([term]) => this.vocabulary.has(term)).sort((one, two) => two[1] - one[1]);
      all = all.flatMap((begun) => named.slice(0, 4).map(([term]) => `${begun} ${term}`.trim())).slice(0, 16);
    }
    return all;
  }

  /**
   * Who is called exactly what was typed comes first.
   *
   * @param {string} query
   * @param {string[]} meantWords
   * @param {Map<number, Found>} found
   */
  addNames(query, meantWords, found) {
    const sought = meantWords.map(stem);
    const top = Math.max(1, ...[...found.values()].map((one) => one.score));
    const whole = sought.join(" ");
    const typed = words(query).join(" ");
    const likely = this.names.has(typed) ? [typed] : [whole, bag(sought), ...this.corrected(meantWords)].filter((name) => this.names.has(name));
    for (const key of likely.slice(0, 3)) {
      for (const id of this.names.get(key) ?? []) {
        const before = found.get(id) ?? { score: 0, terms: new Set(sought), hits: sought.length };
        const { title, kind } = this.entries[id];
        const own = kind !== "Term" && words(title).join(" ") === key ? 1.7 : 1;
        before.score += top * 1.6 * own;
        before.hits = sought.length;
        found.set(id, before);
      }
    }
    // Words side by side, in this order.
    if (sought.length > 1) {
      for (const [id, one] of found) {
        if (one.hits === sought.length && this.said(id).includes(` ${whole} `)) one.score *= 1.35;
      }
    }
  }

  /**
   * Names and summary of an entry as words in their plain form, a space around each; found out when first asked for.
   *
   * @param {number} id
   */
  said(id) {
    const { title, aliases, text } = this.entries[id];
    const said = this.spoken[id] ?? ` ${words(`${title} | ${aliases.join(" | ")} | ${text}`).join(" ")} `;
    this.spoken[id] = said;
    return said;
  }

  /**
   * Pages whose text holds the words, though their names and summaries do not; words that stand in one section count more.
   *
   * @param {string[]} sought
   * @param {Map<number, Found>} found
   */
  addTexts(sought, found) {
    if (!this.texts) return;
    /** Page -> weight of the words it holds; weight of those in each of its sections. @type {Map<number, { all: number, sections: Map<number, number> }>} */
    const pages = new Map();
    let known = 0;
    for (const word of new Set(sought)) {
      const holding = this.texts.get(word);
      if (!holding) continue;
      known += 1;
      const held = new Set([...holding].map((section) => this.sections[section].page));
      const weight = Math.log(1 + this.entries.length / held.size);
      for (const page of held) {
        const before = pages.get(page) ?? { all: 0, sections: new Map() };
        before.all += weight;
        pages.set(page, before);
      }
      for (const section of holding) {
        const { sections } = /** @type {{ sections: Map<number, number> }} */ (pages.get(this.sections[section].page));
        sections.set(section, (sections.get(section) ?? 0) + weight);
      }
    }
    for (const [id, { all, sections }] of pages) {
      const [section, together] = [...sections].reduce((best, one) => (one[1] > best[1] ? one : best));
      const before = found.get(id) ?? { score: 0, terms: new Set(sought), hits: 0 };
      // Only the text answers: lead to the section that does.
      if (before.hits < sought.length && before.hits < known) before.section = this.sections[section].id;
      before.score += ((all + together) / 2) * 0.35 * (known / sought.length);
      found.set(id, before);
    }
  }

  /**
   * Names nearest to a query that found nothing.
   *
   * @param {string} query
   */
  nearest(query) {
    return this.index.autoSuggest(meant(query).map(stem).join(" "), { fuzzy: 0.4, prefix: true, boost: { title: 3 } }).slice(0, 3);
  }
}

/**
 * What the theme's result list takes: groups of items, markup in texts, hits marked.
 *
 * @param {Finder} finder
 * @param {string} query
 */
export function results(finder, query) {
  const found = finder.find(query).slice(0, MOST);
  const items = found.filter(({ score }) => score > found[0].score * 0.04).map(({ entry, place, score, terms }) => [
    {
      location: place,
      score,
      terms: {},
      // The theme shows the text of pages only, so that of a question or a term goes into its title.
      title: titled(entry, terms) + below(entry, place) + (place.includes("#") ? `<span class="answer">${marked(entry.text, terms)}</span>` : ""),
      text: `<p>${marked(entry.text, terms)}</p>`,
    },
  ]);
  return { items: items.length ? items : nothing(finder, query) };
}

/**
 * @param {Entry} entry
 * @param {string[]} terms
 */
function titled(entry, terms) {
  return `${marked(entry.title, terms)} <small class="kind">${escaped(entry.kind)}</small>`;
}

/**
 * Where on its page a result leads, when only the text there answers: the words of the heading's id.
 *
 * @param {Entry} entry
 * @param {string} place
 */
function below(entry, place) {
  return place === entry.place ? "" : ` <small class="kind">${escaped(place.split("#")[1].replaceAll("-", " "))}</small>`;
}

/**
 * @param {Finder} finder
 * @param {string} query
 */
function nothing(finder, query) {
  const near = finder.nearest(query).map(({ suggestion }) => suggestion);
  const hint = near.length ? `Words that are near: ${near.join(", ")}.` : "No word of this site is near to it.";
  const item = (/** @type {string} */ location, /** @type {string} */ title, /** @type {string} */ text) => [
    { location, score: 0, terms: {}, title, text: `<p>${escaped(text)}</p>` },
  ];
  return [
    item("a-to-z/", "<span data-nothing>Look it up in the index from A to Z</span>", hint),
    item(`contributing/?missing=${encodeURIComponent(query)}`, "Tell us what is missing", "Opens a form with your words in it."),
  ];
}

/**
 * Text as HTML with the words that were met marked.
 *
 * @param {string} text
 * @param {string[]} terms
 */
export function marked(text, terms) {
  const met = new Set(terms);
  return text.replace(/[\p{L}\p{N}+#]+|[^\p{L}\p{N}+#]+/gu, (part) =>
    words(part).some((word) => met.has(word)) ? `<mark>${escaped(part)}</mark>` : escaped(part),
  );
}

/**
 * Words in the order of the alphabet, joined.
 *
 * @param {string[]} all
 */
const bag = (all) => [...all].sort().join(" ");

/**
 * Slips between two words: letters dropped, added, replaced, or two neighbours swapped (optimal string alignment).
 *
 * @param {string} one
 * @param {string} two
 * @param {number} most where there are more, it does not matter how many
 */
function distance(one, two, most) {
  let before = /** @type {number[]} */ ([]);
  let row = [...Array(two.length + 1).keys()];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= two.length; j += 1) {
      let least = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(one[i - 1] !== two[j - 1]));
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) least = Math.min(least, before[j - 2] + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[two.length];
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
