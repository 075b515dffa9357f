// @ts-check
// The one entry: what a script brings to life is a module, loaded only on pages that have it.

/** @type {NodeListOf<HTMLElement>} */
const pieces = document.querySelectorAll("[data-module]");
for (const piece of pieces) {
  import(`./${piece.dataset.module}.mjs`).then((module) => module.start(piece));
}

// Search is loaded when its box is first used, or at once when the address holds a query.
const box = document.querySelector("[data-md-component=search-query]");
/** @param {Event} [event] */
const search = (event) => import("./search.mjs").then((module) => module.start(event));
if (location.search.includes("q=") || document.activeElement === box) search();
else box?.addEventListener("focus", search, { once: true });

if (document.querySelector(".highlight pre")) {
  import("./copy.mjs").then((module) => module.start());
}

/** Makes what scrolls inside itself reachable by keyboard. */
function reach() {
  for (const part of document.querySelectorAll(".md-typeset__scrollwrap, pre > code, .diagram")) {
    if (part.scrollWidth > part.clientWidth) part.setAttribute("tabindex", "0");
  }
}

// The theme wraps tables while the page loads; what stands in a folded block gets its width when that opens.
addEventListener("load", reach);
addEventListener("resize", reach);
addEventListener("toggle", reach, { capture: true });

/** What is opened for paper; not every browser prints what is folded. */
let unfolded = /** @type {HTMLDetailsElement[]} */ ([]);

addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("details")].filter(({ open }) => !open);
  for (const part of unfolded) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of unfolded) part.open = false;
});
