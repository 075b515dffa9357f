// @ts-check
// The one entry: a piece of a page that a script brings to life names its module, which is loaded only there.

/** @type {NodeListOf<HTMLElement>} */
const pieces = document.querySelectorAll("[data-module]");

for (const piece of pieces) {
  import(`./${piece.dataset.module}.mjs`).then((module) => module.start(piece));
}
