"""Markup in data is rendered as harmless text."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
import yaml
from markdown import Markdown

from macros.model import Hours
from macros.render.text import inline, paragraphs, plain, span, table
from tests.project import ROOT

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![picture](https://evil.example/x.png)",
    "*stars* and _lines_ and ~~waves~~ and ==marks==",
    "| a | b |",
    "{{ 7 * 7 }} {% raw %} {# no #}",
    "# heading",
    "> quote",
    "- item",
    "1. item",
    "+ item",
    "!!! note",
    "??? note",
    '--8<-- "secret.txt"',
    "text { .class #id onclick=x }",
    "*[HTML]: abbreviation",
    "[ref]: https://evil.example",
    "`code`",
    "a & b &lt; c",
    "C:\\Users\\x \\* \\`",
    "term\n:   definition",
    "<https://evil.example>",
    ":smile: https://example.org",
    '=== "Tab"',
    "```python",
    "    indented",
]


class Visible(HTMLParser):
    """Collects text and elements of rendered Markdown."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def rendered(markdown: str) -> Visible:
    """Return what a reader sees of `markdown` under the extensions of the site."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    names: list[str] = []
    configs: dict[str, dict[str, object]] = {}
    block = text.split("markdown_extensions:")[1].split("\nvalidation:")[0]
    for item in yaml.safe_load(block):
        name, config = (item, {}) if isinstance(item, str) else next(iter(item.items()))
        names.append(name)
        configs[name] = config or {}
    seen = Visible()
    seen.feed(Markdown(extensions=names, extension_configs=configs).convert(markdown))
    return seen


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("before", ["", "- ", "## ", "| x |\n| --- |\n| "])
def test_plain_text_stays_text(text: str, before: str) -> None:
    seen = rendered(f"{before}{plain(text)}")
    allowed = {"", "- ", "## "} and {"p", "ul", "li", "h2", "a", "table", "thead", "tbody", "tr", "th", "td", "div"}
    assert set(seen.tags) <= allowed
    assert " ".join(text.split()) in " ".join(seen.text.split())


@pytest.mark.parametrize("text", [text for text in HOSTILE if "`" not in text])
def test_inline_text_stays_text_but_for_code(text: str) -> None:
    seen = rendered(f"{inline(text)} and {inline('see `a | b <c>`')}")
    assert set(seen.tags) == {"p", "code"}
    assert " ".join(text.split()) in " ".join(seen.text.split())
    assert "a | b <c>" in seen.text


def test_paragraphs_and_lists() -> None:
    seen = rendered(paragraphs("One *line*.\n\n- first\n- <b>second</b>\n\nLast."))
    assert seen.tags == ["p", "ul", "li", "li", "p"]
    assert "<b>second</b>" in seen.text


def test_a_table_keeps_its_columns() -> None:
    seen = rendered(table(["a", "b"], [[plain("x | y"), inline("`p | q`")]]))
    assert seen.tags.count("td") == 2
    assert "x | y" in seen.text
    assert "p | q" in seen.text


def test_hours_are_written_as_people_write_them() -> None:
    assert span(Hours(3, 4)) == "3\u2060–\u20604\u00a0h"
    assert span(Hours(1.5, 1.5)) == "1.5\u00a0h"
