// @ts-check
// The one entry: what a script brings to life is a module, loaded only on pages that have it.

/** @type {NodeListOf<HTMLElement>} */
const pieces = document.querySelectorAll("[data-module]");
for (const piece of pieces) {
  import(`./${piece.dataset.module}.mjs`).then((module) => module.start(piece));
}

import("./search.mjs").then((module) => module.start());

if (document.querySelector(".highlight pre")) {
  import("./copy.mjs").then((module) => module.start());
}

// A table that scrolls inside itself must be reachable by keyboard. The theme wraps tables while the page loads.
addEventListener("load", () => {
  for (const wrap of document.querySelectorAll(".md-typeset__scrollwrap")) wrap.setAttribute("tabindex", "0");
});
