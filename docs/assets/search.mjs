// @ts-check
// Around the search box: the query in the address, the engine fetched before the first key, a helpful word when nothing is found.

const input = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-md-component=search-query]"));
const count = document.querySelector(".md-search-result__meta");
const list = /** @type {HTMLElement | null} */ (document.querySelector(".md-search-result__list"));

/**
 * Starts everything.
 *
 * @param {Event} [event] the first focus of the box
 */
export function start(event) {
  if (!input || !count || !list) return;
  warm();
  if (event instanceof FocusEvent) {
    before = comesFrom(event.relatedTarget);
    // The first letters may have come before this module.
    remember();
    sayNothingFound();
  }
  // The theme searches when a key is let go. Do not wait for that; and words may be pasted or spoken.
  input.addEventListener("input", () => input.dispatchEvent(new KeyboardEvent("keyup")));
  input.addEventListener("input", remember);
  document.querySelector("#__search")?.addEventListener("change", remember);
  new MutationObserver(sayNothingFound).observe(list, { childList: true });
  list.addEventListener("focusin", (event) => (chosen = /** @type {HTMLAnchorElement} */ (event.target).href));
  input.addEventListener("focus", () => (chosen = ""));
  new MutationObserver(keepPlace).observe(list, { childList: true });
  input.addEventListener("focus", ({ relatedTarget }) => (before = comesFrom(relatedTarget) ?? before));
  addEventListener("keydown", ({ key }) => (escaped = key === "Escape"), { capture: true });
  document.querySelector("#__search")?.addEventListener("change", () => setTimeout(goBack));
  list.addEventListener("click", leave, { capture: true });
  addEventListener("pageshow", comeBack);
}

/** @type {HTMLElement | null} What had the focus before search was opened. */
let before = null;
let escaped = false;

/**
 * @param {EventTarget | null} left what lost the focus to the box
 * @returns {HTMLElement | null} the same, unless it belongs to search
 */
function comesFrom(left) {
  return left instanceof HTMLElement && !left.closest(".md-search") ? left : null;
}

/** When Escape closes search, the focus goes back to where it was, so that a keyboard reads on there. */
function goBack() {
  const open = /** @type {HTMLInputElement | null} */ (document.querySelector("#__search"))?.checked;
  if (open || !before) return;
  if (escaped) before.focus({ preventScroll: true });
  before = null;
}

/** The address with the query, once a result on another page was chosen: Back shall lead to the results. */
let leaving = "";

/** @param {MouseEvent} event */
function leave({ target, ctrlKey, metaKey, shiftKey }) {
  const link = target instanceof Element ? target.closest("a") : null;
  const elsewhere = ctrlKey || metaKey || shiftKey;
  if (link && !elsewhere && link.pathname !== location.pathname) leaving = location.href;
}

/**
 * A browser may keep the page that was left, with search closed; then it is opened again.
 *
 * @param {PageTransitionEvent} event
 */
function comeBack({ persisted }) {
  leaving = "";
  const toggle = /** @type {HTMLInputElement | null} */ (document.querySelector("#__search"));
  if (persisted && toggle && !toggle.checked && new URL(location.href).searchParams.has("q")) toggle.click();
}

/** Address of the result that the reader has moved to. */
let chosen = "";

/** When better results replace the first ones, a reader who already moved among them stays on the same one, or goes back to the box. */
function keepPlace() {
  const open = /** @type {HTMLInputElement | null} */ (document.querySelector("#__search"))?.checked;
  if (!open || !chosen || document.activeElement !== document.body) return;
  const again = [...(list?.querySelectorAll("a") ?? [])].find(({ href }) => href === chosen);
  (again ?? input)?.focus();
}

/** Fetches what the worker will ask for, so that the first result does not wait. */
function warm() {
  const link = document.createElement("link");
  link.rel = "prefetch";
  link.href = new URL("search/engine.mjs", import.meta.url).href;
  document.head.append(link);
  fetch(new URL("../search/names.json", import.meta.url), { priority: "low" }).catch(() => {});
}

/** Keeps the query in the address while the search is open, so that a search can be shared and gone back to. */
function remember() {
  if (leaving) {
    // Going to another page closes search, and closing it takes the query from the address.
    history.replaceState(history.state, "", leaving);
    return;
  }
  const open = /** @type {HTMLInputElement | null} */ (document.querySelector("#__search"))?.checked;
  const address = new URL(location.href);
  const query = input?.value.trim() ?? "";
  if (open && query) {
    address.searchParams.set("q", query);
    // The theme closes search on an address that leads to a part of the page.
    address.hash = "";
  } else address.searchParams.delete("q");
  history.replaceState(history.state, "", address);
}

/** The theme counts our advice as results; say what it is, and lead to the forge's form with the query filled in. */
function sayNothingFound() {
  if (!count || !list?.querySelector("[data-nothing]")) return;
  const query = input?.value.trim() ?? "";
  count.textContent = `Nothing found for “${query}”`;
  const forge = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a.md-source"));
  const tell = /** @type {HTMLAnchorElement | null} */ (list.querySelector("a[href*='contributing/?missing']"));
  if (forge && tell) tell.href = `${forge.href}/issues/new?template=not-found.yml&query=${encodeURIComponent(query)}`;
}
