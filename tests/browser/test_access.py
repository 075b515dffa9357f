"""Every kind of page works for everybody: axe finds nothing in light, dark and at 320 px, and nothing scrolls sideways."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.project import ROOT

from .kinds import KINDS

AXE = ROOT / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def findings(page: Page) -> list[str]:
    """Return what axe finds wrong on an open page: rule, element, advice."""
    page.add_script_tag(path=AXE)
    result: dict[str, Any] = page.evaluate("tags => axe.run(document, { runOnly: tags })", TAGS)
    return [
        f"{violation['id']}: {node['html'][:120]} ({node['failureSummary'].splitlines()[-1].strip()})"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(browser: Browser, address: str, kind: str, scheme: Any) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address + KINDS[kind])
    assert findings(page) == []
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_small_phone_shows_everything(phone: BrowserContext, address: str, kind: str) -> None:
    page = phone.new_page()
    page.goto(address + KINDS[kind])
    sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert sideways == 0
    assert findings(page) == []


def test_an_open_answer_and_an_open_tab_have_no_fault_either(desktop: BrowserContext, address: str) -> None:
    page = desktop.new_page()
    page.goto(address + KINDS["topic"])
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    assert findings(page) == []
    page.goto(address + KINDS["comparison"])
    page.get_by_text("MongoDB", exact=True).locator("visible=true").last.click()
    assert findings(page) == []
