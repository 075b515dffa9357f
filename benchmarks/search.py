"""Search side by side: type the same queries into the search boxes of several built sites, in one run, and compare.

    python benchmarks/search.py ours=site#material lunr=DIR#material zensical=DIR#zensical pagefind=DIR#pagefind tests/data/search.tsv

A site is NAME=FOLDER#ENGINE. How the peers are made from the same pages:

- lunr: the site without `hooks/search.py`, the block `config` of overrides/main.html and overrides/partials/search.html
- zensical: `zensical build` in a copy of the project with PYTHONPATH=., without overrides/ and extra_javascript, which hide its own box
- pagefind: `npx pagefind --site COPY --root-selector article` on a copy of site/, with its default UI on the start page

Prints, by class of query, how often the right page came first and among the first three, and the milliseconds from the last key until
the first five results no longer change. Other work on the machine makes the times worthless; ranks do not depend on it.
"""

from __future__ import annotations

import argparse
import functools
import re
import statistics
import sys
import threading
from collections import defaultdict
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.browser.conftest import QUIET, chromium


class Engine(NamedTuple):
    """Where a search box and its results are, as CSS selectors."""

    open: str
    input: str
    item: str
    link: str
    title: str


ENGINES = {
    "material": Engine(".md-search__input", ".md-search__input", ".md-search-result__item", "a", "h1,h2"),
    "zensical": Engine(".md-search__button", "input[role=combobox]", "ol[role=listbox] a[role=option]", "", "h2"),
    "pagefind": Engine(
        ".pagefind-ui__search-input",
        ".pagefind-ui__search-input",
        ".pagefind-ui__result",
        "a",
        ".pagefind-ui__result-title",
    ),
}
# The list counts as final when it has not changed for so long, in milliseconds.
STILL = 600
WATCH = """([item, link, title]) => {
  const state = (window.watched = { key: 0, changed: 0, list: [] });
  addEventListener("keydown", (event) => (state.key = event.timeStamp), true);
  const all = (root) => [...root.querySelectorAll("*")].flatMap((e) => (e.shadowRoot ? [e.shadowRoot, ...all(e.shadowRoot)] : []));
  let roots = [document];
  const look = () => {
    if (!roots.some((root) => root.querySelector(item))) roots = [document, ...all(document)];
    const list = roots.flatMap((root) => [...root.querySelectorAll(item)]).slice(0, 20).map((entry) => {
      const anchor = link ? entry.querySelector(link) : entry;
      return `${anchor?.href ?? ""} ${(entry.querySelector(title) ?? entry).textContent.trim().slice(0, 90)}`;
    });
    if (list.slice(0, 5).join() !== state.list.slice(0, 5).join()) state.changed = performance.now();
    state.list = list;
    requestAnimationFrame(look);
  };
  look();
}"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        return


def serve(folder: str) -> str:
    """Serve a folder on a loopback port until the program ends; return its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


def ask(page: Page, engine: Engine, query: str) -> tuple[list[str], float]:
    """Type a query; return the results as 'address title' and the milliseconds until they were final."""
    box = page.locator(engine.input).first
    box.fill("")
    page.keyboard.press("Shift")
    page.wait_for_timeout(150)
    page.keyboard.type(query, delay=20)
    while True:
        page.wait_for_timeout(60)
        still, took = page.evaluate(
            "[performance.now() - Math.max(watched.changed, watched.key), Math.max(0, watched.changed - watched.key)]"
        )
        if still > STILL:
            results: list[str] = page.evaluate("watched.list")
            return results, took


def rank(results: list[str], right: str) -> int:
    """Return the place of the right page, counted from 1 by distinct pages, or 0."""
    seen: list[str] = []
    for result in results:
        address = result.split(" ")[0].split("#")[0].split("?")[0]
        if address not in seen:
            seen.append(address)
            if re.search(right, result.split("/", 3)[-1], re.I):
                return len(seen)
    return 0


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sites", nargs="+")
    parser.add_argument("queries", type=Path)
    options = parser.parse_args()
    lines = [line.split("\t") for line in options.queries.read_text("utf-8").splitlines()]
    rows = [line for line in lines if len(line) == 3 and line[0] != "query"]
    table: dict[str, dict[str, list[int]]] = {}
    print("| site | first | among three | median ms | p95 ms |\n| --- | --- | --- | --- | --- |")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        for site in options.sites:
            name, rest = site.split("=", 1)
            folder, kind = rest.rsplit("#", 1)
            page = browser.new_page()
            page.goto(serve(folder), wait_until="networkidle")
            page.evaluate(WATCH, list(ENGINES[kind][2:]))
            page.locator(ENGINES[kind].open).first.click()
            ask(page, ENGINES[kind], "warm up")
            places: dict[str, list[int]] = defaultdict(list)
            times = []
            for query, right, group in rows:
                results, took = ask(page, ENGINES[kind], query)
                places[group].append(rank(results, right))
                times.append(took)
            table[name] = places
            everything = [place for group in places.values() for place in group]
            first = sum(place == 1 for place in everything) / len(everything)
            third = sum(1 <= place <= 3 for place in everything) / len(everything)
            p95 = sorted(times)[int(len(times) * 0.95)]
            print(f"| {name} | {first:.2f} | {third:.2f} | {statistics.median(times):.0f} | {p95:.0f} |", flush=True)
            page.close()
        browser.close()
    groups = sorted({row[2] for row in rows})
    print(f"\n| site | {' | '.join(groups)} |\n| --- |{' --- |' * len(groups)}")
    for name, places in table.items():
        cells = [f"{sum(1 <= p <= 3 for p in places[group])} of {len(places[group])}" for group in groups]
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
