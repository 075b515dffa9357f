"""Search in a real Chromium: what it finds, what it loads and when, and how it is used."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.project import ROOT

from .test_access import findings

# Bytes (gzip) that the index may take before the first results and in all, and the engine.
FIRST, ALL, ENGINE = 80_000, 250_000, 12_000
# The right page comes first, or among the first three, in at least this share of queries.
OVERALL = (0.90, 0.97)
BY_CLASS = {"typo": 0.90, "synonym": 0.90, "typo by rule": 0.90, "question": 0.90}


def rows() -> list[list[str]]:
    """Return query, what answers and class of every golden query."""
    files = (ROOT / "tests/data/search.tsv", ROOT / "tests/data/golden.tsv")
    lines = [line.split("\t") for file in files for line in file.read_text("utf-8").splitlines()]
    return [line for line in lines if len(line) == 3 and line[0] != "query"]


@pytest.fixture
def page(desktop: BrowserContext, address: str) -> Page:
    """Open the home page."""
    opened = desktop.new_page()
    opened.goto(address, wait_until="networkidle")
    return opened


def ask(page: Page) -> dict[str, Any]:
    """Return what golden.mjs counts for all golden queries and for typing errors made by rule."""
    script = (ROOT / "tests/search/golden.mjs").read_text("utf-8")
    result: dict[str, Any] = page.evaluate(
        """async ([script, rows]) => {
            const { ask, typos } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
            const { Finder } = await import(new URL("assets/search/engine.mjs", location.href));
            const get = async (path) => (await fetch(path)).json();
            const finder = new Finder(await get("search/names.json"));
            finder.deepen(await get("search/texts.json"));
            const own = rows.map(([query, right, kind]) => [query, new RegExp(right, "i"), kind]);
            return ask(finder, [...own, ...typos(finder)]);
        }""",
        [script, rows()],
    )
    return result


def test_golden_queries_find_their_pages(page: Page) -> None:
    told = ask(page)
    classes: dict[str, dict[str, int]] = told["classes"]
    print(json.dumps(classes, indent=1))
    asked = sum(count["asked"] for count in classes.values())
    assert asked >= 1000
    assert len(rows()) >= 200
    first = sum(count["first"] for count in classes.values()) / asked
    third = sum(count["third"] for count in classes.values()) / asked
    assert first >= OVERALL[0], told["missed"][:40]
    assert third >= OVERALL[1], [line for line in told["missed"] if "not among" in line][:40]
    for name, share in BY_CLASS.items():
        assert classes[name]["third"] / classes[name]["asked"] >= share, (name, told["missed"])


def test_nothing_of_the_index_is_fetched_before_search_is_opened(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    sizes: dict[str, int] = {}
    page.on("response", lambda answer: sizes.update({answer.url: int(answer.headers.get("content-length", "0"))}))
    page.goto(address, wait_until="networkidle")
    assert [url for url in sizes if "/search/names" in url or "/search/texts" in url or "engine" in url] == []
    assert not any("search_index" in url or "workers/search" in url for url in sizes)
    page.keyboard.press("/")
    page.keyboard.type("caching", delay=20)
    expect(page.locator(".md-search-result__link").first).to_have_attribute("href", re.compile("topics/caching/"))
    page.wait_for_load_state("networkidle")
    index = {url: size for url, size in sizes.items() if "/search/names.json" in url or "/search/texts.json" in url}
    assert next(size for url, size in index.items() if "names" in url) <= FIRST, index
    assert sum(index.values()) <= ALL, index
    engine = {url: size for url, size in sizes.items() if re.search(r"search/(worker|engine)", url)}
    assert sum(engine.values()) <= ENGINE, engine


def type_query(page: Page, query: str) -> None:
    """Open search by its key and type."""
    page.keyboard.press("/")
    page.keyboard.type(query, delay=20)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("k8s", "container-orchestration|kubernetes"),
        ("postgress", "postgresql"),
        ("ngnix", "nginx"),
        ("login", "authentication|sessions|password"),
        ("why is my database slow", "query-optimisation|database-indexes|profiling|n-plus-one"),
        ("cannot start a transaction within a transaction", "transactions"),
        ("authorization", "authorisation"),
    ],
)
def test_typed_queries_find_their_pages(page: Page, query: str, first: str) -> None:
    type_query(page, query)
    expect(page.locator(".md-search-result__link").first).to_have_attribute("href", re.compile(first), timeout=10000)


def test_a_result_says_what_it_is_and_marks_what_was_met(page: Page) -> None:
    type_query(page, "transaction")
    first = page.locator(".md-search-result__link").first
    expect(first.locator(".kind")).to_have_text("Topic")
    expect(first.locator("mark").first).to_have_text(re.compile("transaction", re.I))


def test_words_of_the_text_lead_to_their_section(page: Page) -> None:
    type_query(page, "rider vanished bicycle rollback")
    first = page.locator(".md-search-result__link").first
    expect(first).to_have_attribute(
        "href", re.compile("topics/transactions/#what-it-is-and-why-it-matters"), timeout=10000
    )
    expect(first.locator(".kind").nth(1)).to_have_text("what it is and why it matters")


def test_a_question_is_answered_in_the_result(page: Page) -> None:
    type_query(page, "do i need a degree")
    expect(page.locator(".md-search-result__list")).to_contain_text("No, not in general", timeout=10000)


def test_nothing_found_is_said_with_a_way_on(page: Page) -> None:
    type_query(page, "zzqqxxyyvv")
    expect(page.get_by_role("status")).to_have_text("Nothing found for “zzqqxxyyvv”", timeout=10000)
    expect(page.locator(".md-search-result__link").first).to_have_attribute("href", re.compile("a-to-z/"))
    expect(page.locator(".md-search-result__link").nth(1)).to_have_attribute(
        "href", re.compile("issues/new.*query=zzqq")
    )


def test_markup_in_a_query_is_text(page: Page) -> None:
    type_query(page, "<img src=x onerror=alert(1)>")
    page.wait_for_timeout(500)
    assert page.locator(".md-search-result img").count() == 0


def test_the_keyboard_does_everything(page: Page) -> None:
    type_query(page, "caching")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("topics/caching/"))
    page.keyboard.press("s")
    expect(page.get_by_role("dialog", name="Search")).to_be_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#__search").is_checked()


def test_better_results_do_not_take_the_reader_from_the_list(page: Page) -> None:
    held: list[Any] = []
    page.route("**/search/texts.json", lambda route: held.append(route))
    type_query(page, "caching a page")
    first = page.locator(".md-search-result__link").first
    expect(first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    target = first.get_attribute("href")
    first.evaluate("element => (element.dataset.old = 'yes')")
    page.wait_for_timeout(200)
    held[0].continue_()
    expect(page.locator("[data-old]")).to_have_count(0)
    assert page.evaluate("document.activeElement.getAttribute('href')") == target


def test_a_search_can_be_shared(page: Page, desktop: BrowserContext) -> None:
    type_query(page, "idempotency")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert "q=idempotency" in page.url
    other = desktop.new_page()
    other.goto(page.url)
    expect(other.locator(".md-search-result__link").first).to_have_attribute(
        "href", re.compile("idempotency"), timeout=10000
    )
    page.keyboard.press("Escape")
    expect(page).not_to_have_url(re.compile("q="))


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (320, "light")])
def test_open_search_has_no_fault(desktop: BrowserContext, address: str, width: int, scheme: Any) -> None:
    page = desktop.new_page()
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{address}?q=transaction")
    expect(page.locator(".md-search-result__link").first).to_be_visible(timeout=10000)
    page.wait_for_timeout(400)
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_escape_leads_back_to_where_the_reader_was(page: Page) -> None:
    link = page.locator("article a[href]:visible").nth(3)
    link.focus()
    type_query(page, "caching")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(link).to_be_focused()


def test_back_from_a_result_leads_to_the_results(page: Page) -> None:
    type_query(page, "caching")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("topics/caching/"))
    page.go_back()
    expect(page.locator(".md-search-result__link").first).to_have_attribute(
        "href", re.compile("topics/caching/"), timeout=10000
    )
