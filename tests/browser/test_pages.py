"""Pages in a real browser: what they load, what they do without JavaScript, and what a keyboard reaches."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.html import BuiltPage

from .kinds import KINDS

# Budgets of a topic page, cold, before search is opened: gzip bytes (with 250 a response for its headers) and requests.
BYTES = 80_000
REQUESTS = 10


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_opens_without_error_or_foreign_request(browser: Browser, address: str, kind: str, scheme: str) -> None:
    context = browser.new_context(color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith(address) or request.url.startswith("data:") else wrong.append(request.url)
        ),
    )
    page.on("response", lambda answer: wrong.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)
    page.goto(address + KINDS[kind], wait_until="networkidle")
    assert wrong == []
    assert page.locator("h1").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    context.close()


def test_even_the_heaviest_topic_page_keeps_its_budget(desktop: BrowserContext, address: str, site: Path) -> None:
    page = desktop.new_page()
    heaviest = max(site.glob("topics/*/index.html"), key=lambda file: len(gzip.compress(file.read_bytes())))
    sizes: dict[str, int] = {}

    def weigh(url: str, length: str) -> None:
        # The index of search has a budget of its own.
        if "/search/" not in url and "workers/search" not in url:
            sizes[url] = int(length) + 250

    page.on("response", lambda answer: weigh(answer.url, answer.headers.get("content-length", "0")))
    page.goto(f"{address}topics/{heaviest.parent.name}/", wait_until="networkidle")
    assert len(sizes) <= REQUESTS, sizes
    assert sum(sizes.values()) <= BYTES, sizes


def test_the_layout_of_a_topic_page_stays_where_it_is(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) window.shift += e.value })"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    page.goto(address + KINDS["topic"], wait_until="networkidle")
    assert page.evaluate("window.shift") == 0


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "not found"])
def test_reads_the_same_without_javascript(
    browser: Browser, address: str, kind: str, pages: dict[str, BuiltPage]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + KINDS[kind])
    shown = re.sub(r"\s+", "", page.locator("article").inner_text())
    context.close()
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + KINDS[kind], wait_until="networkidle")
    with_script = re.sub(r"\s+", "", page.locator("article").inner_text())
    context.close()
    assert len(shown) >= 0.98 * len(with_script)


def test_tables_without_javascript_hold_the_sum_of_20_servers(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + KINDS["comparison with a sum"])
    expect(page.get_by_role("cell", name="20,000", exact=True)).to_be_visible()
    context.close()


def test_the_sum_of_20_servers_follows_its_factor(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS["comparison with a sum"])
    expect(page.locator(".capacity-sum output")).to_contain_text("20 × 500 = 10,000; × 2 = 20,000 sites.")
    page.get_by_label("Factor").fill("1.3")
    expect(page.locator(".capacity-sum output")).to_contain_text("× 1.3 = 13,000 sites.")
    page.get_by_label("Factor").fill("0")
    expect(page.locator(".capacity-sum output")).to_contain_text("Fill each field with a number above 0.")


def test_a_keyboard_reaches_the_content_and_opens_an_answer(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS["topic"])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Skip to content"
    page.keyboard.press("Enter")
    page.locator("details.question summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("details.question").first.get_attribute("open") is not None


def test_the_chosen_language_tab_stays_chosen_on_the_next_page(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS["comparison"])
    page.locator("label", has_text="SQLite").first.click()
    page.goto(address + KINDS["comparison"])
    assert (
        page.locator(".tabbed-labels--linked, .tabbed-labels")
        .first.locator("xpath=..")
        .locator("input:checked")
        .count()
        == 1
    )


@pytest.mark.parametrize("kind", ["roadmap", "step", "topic"])
def test_prints_without_navigation(desktop: BrowserContext, address: str, kind: str) -> None:
    page = desktop.new_page()
    page.emulate_media(media="print")
    page.goto(address + KINDS[kind])
    for part in (".md-header", ".md-sidebar--primary", ".md-footer"):
        assert not page.locator(part).first.is_visible(), part
    assert page.locator("article").is_visible()


def test_the_list_of_tools_can_be_filtered(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS["tools"])
    everything = page.locator("article li:visible").count()
    page.get_by_label("Show tools that contain").fill("web server")
    expect(page.get_by_text("OpenLiteSpeed").first).to_be_visible()
    assert 3 <= page.locator("article li:visible").count() < everything / 3
    page.get_by_label("Show tools that contain").fill("")
    assert page.locator("article li:visible").count() == everything


def test_the_skip_link_leads_to_the_title_not_past_it(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    for kind in ("home", "topic", "comparison", "not found"):
        page.goto(address + KINDS[kind])
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent.trim()") == "Skip to content", kind
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("#main$"))
        expect(page.locator("h1")).to_be_in_viewport()
        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('.md-content').contains(document.activeElement)"), kind


@pytest.mark.parametrize("kind", ["home", "topic", "not found"])
def test_a_keyboard_stops_nowhere_that_cannot_be_seen(desktop: BrowserContext, address: str, kind: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS[kind])
    unseen = []
    for _ in range(200):
        page.keyboard.press("Tab")
        # What stands for a radio button of no size is its label; the box of results opens only while it is used.
        stop = page.evaluate(
            """() => {
                const at = document.activeElement;
                if (at === document.body) return "end";
                if (at.matches(".md-skip, .md-option, .tabbed-set > input, .md-search *")) return "";
                return at.matches("[hidden], [hidden] *") || !at.checkVisibility({ visibilityProperty: true })
                    ? at.outerHTML.slice(0, 100) : "";
            }"""
        )
        if stop == "end":
            break
        if stop:
            unseen.append(stop)
    assert unseen == []


def test_a_tab_of_samples_shows_that_it_has_the_focus(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS["comparison"])
    page.locator(".tabbed-set > input").first.focus()
    page.keyboard.press("ArrowRight")
    second = page.locator(".tabbed-set").first.locator(".tabbed-labels > label").nth(1)
    assert second.evaluate("label => getComputedStyle(label).outlineStyle") == "solid"
    assert page.locator(".tabbed-set > input").nth(1).is_checked()


def test_without_javascript_no_button_is_shown_that_does_nothing(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for kind in ("home", "topic", "tools", "comparison with a sum", "not found"):
        page.goto(address + KINDS[kind])
        assert page.locator("button:visible, input[type=search]:visible, .md-search:visible").count() == 0, kind
    context.close()


def test_without_javascript_a_small_phone_does_not_scroll_sideways(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700}, java_script_enabled=False)
    page = context.new_page()
    for kind in ("home", "step", "comparison with a sum", "prose"):
        page.goto(address + KINDS[kind])
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), kind
    context.close()


def test_a_dark_screen_prints_on_white(browser: Browser, address: str) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(address + KINDS["topic"])
    summary = page.locator("summary").first
    dark = summary.evaluate("part => getComputedStyle(part).backgroundColor")
    page.emulate_media(media="print", color_scheme="dark")
    light = summary.evaluate("part => getComputedStyle(part).backgroundColor")
    assert (dark, light) == ("rgb(35, 42, 51)", "rgb(238, 244, 247)")
    context.close()


def test_what_is_folded_opens_for_paper_and_closes_again(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS["topic"])
    page.wait_for_load_state("networkidle")
    folded = page.locator("details:not([open])").count()
    assert folded > 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details:not([open])").count() == folded


def test_the_roadmap_on_paper_has_a_box_for_each_topic(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS["roadmap"])
    page.emulate_media(media="print")
    box = page.locator(".ticks li").first.evaluate("line => getComputedStyle(line, '::before').borderTopStyle")
    assert box == "solid"


def test_the_list_of_sources_ends_a_comparison(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    for kind in ("comparison", "comparison with a sum"):
        page.goto(address + KINDS[kind])
        assert page.locator("article h2").last.inner_text().startswith("Sources"), kind


def test_a_wrong_address_leads_on(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS["not found"])
    for name in ("The roadmap", "Index from A to Z", "Questions and answers", "Home"):
        href = page.locator("article").get_by_role("link", name=name).evaluate("link => link.href")
        assert page.request.get(href).ok, name


def test_the_tab_of_answers_opens_the_questions_and_lists_the_skills(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address)
    page.locator(".md-tabs").get_by_role("link", name="Answers").click()
    page.wait_for_url(re.compile("/faq/$"))
    page.locator(".md-sidebar--primary").get_by_role("link", name="Skills").first.click()
    page.wait_for_url(re.compile("/skills/$"))
