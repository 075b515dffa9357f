// @ts-check
// A field that hides the list items and headings of its page that do not hold what is typed. Without it the list is a plain list.

/**
 * Puts the field in the place of `piece`.
 *
 * @param {HTMLElement} piece
 */
export function start(piece) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "search";
  const count = document.createElement("output");
  label.append(`${piece.dataset.label} `, input);
  piece.append(label, " ", count);
  input.addEventListener("input", () => {
    const shown = show(piece.parentElement ?? document.body, input.value);
    count.textContent = input.value ? `${shown} shown` : "";
  });
}

/**
 * @param {HTMLElement} article
 * @param {string} typed
 * @returns {number} how many items are shown
 */
function show(article, typed) {
  let shown = 0;
  for (const list of article.querySelectorAll("ul")) {
    let here = 0;
    for (const item of list.querySelectorAll("li")) {
      item.hidden = !holds(item.textContent ?? "", typed);
      here += Number(!item.hidden);
    }
    const heading = list.previousElementSibling;
    if (heading instanceof HTMLElement && heading.tagName === "H2") heading.hidden = here === 0;
    shown += here;
  }
  return shown;
}

/**
 * Whether a text holds every word that was typed.
 *
 * @param {string} text
 * @param {string} typed
 */
export function holds(text, typed) {
  const plain = text.toLowerCase();
  return typed.toLowerCase().split(/\s+/).every((word) => plain.includes(word));
}
