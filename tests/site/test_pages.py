"""The built site as a reader, a search engine and a contributor meet it."""

from __future__ import annotations

import re
from pathlib import Path

from tests.html import BuiltPage

Pages = dict[str, BuiltPage]


def test_every_page_has_one_heading_a_title_a_description_and_an_address(pages: Pages) -> None:
    wrong = []
    for path, page in pages.items():
        if page.meta.get("robots") == "noindex":
            continue
        if len(page.h1) != 1 or not page.h1[0].strip():
            wrong.append(f"{path}: h1 {page.h1}")
        if not page.title.strip():
            wrong.append(f"{path}: no title")
        if not 40 <= len(page.meta.get("description", "")) <= 180:
            wrong.append(f"{path}: description {page.meta.get('description')!r}")
        if not page.canonical.endswith(path.removesuffix("index.html")):
            wrong.append(f"{path}: canonical address {page.canonical}")
    assert wrong == []


def test_titles_and_descriptions_are_not_shared(pages: Pages) -> None:
    for texts in (
        {p: page.title for p, page in pages.items()},
        {p: page.meta["description"] for p, page in pages.items()},
    ):
        seen: dict[str, str] = {}
        for path, text in texts.items():
            assert seen.setdefault(text, path) == path, f"{path} and {seen[text]}"


def test_every_internal_link_and_anchor_leads_somewhere(pages: Pages, site: Path) -> None:
    wrong = []
    for path, page in pages.items():
        for link in {*page.links, *page.assets}:
            target = page.target(link)
            if target is None:
                continue
            file, anchor = target
            if not (site / file).is_file():
                wrong.append(f"{path}: {link} leads to no file")
            elif anchor and file in pages and anchor not in pages[file].ids:
                wrong.append(f"{path}: {link} leads to no anchor")
    assert wrong == []


def test_no_macro_error_and_no_unrendered_call_is_shown(pages: Pages) -> None:
    for path, page in pages.items():
        assert not re.search(r"Macro (Rendering|Syntax) Error|\{\{|\{%|--8<--", page.article_text), path


def test_no_page_has_scripts_in_attributes_or_asks_another_host(pages: Pages) -> None:
    for path, page in pages.items():
        assert page.inline_handlers == [], path
        assert [link for link in page.assets if link.startswith(("http:", "https:", "//"))] == [], path


def test_links_outside_the_site_are_https(pages: Pages) -> None:
    for path, page in pages.items():
        odd = [link for link in page.links if re.match(r"[a-z]+:", link) and not link.startswith("https://")]
        assert odd == [], path


def test_edit_links_open_the_file_that_holds_the_words(pages: Pages) -> None:
    page = pages["topics/transactions/index.html"]
    assert any(link.endswith("/edit/main/docs/topics/transactions.md") for link in page.links)
    facts = [link for link in page.links if "/edit/main/data/roadmap.yaml#L" in link]
    assert len(facts) == 1


def test_data_blocks_link_the_file_that_holds_them(pages: Pages) -> None:
    for path, file in (
        ("comparisons/mysql-vs-mongodb/index.html", "data/comparisons/mysql-vs-mongodb.yaml"),
        ("tools/mysql/index.html", "data/tools/mysql.yaml"),
        ("faq/index.html", "data/faq/starting.yaml"),
        ("glossary/index.html", "data/glossary.yaml"),
        ("claims-worth-checking/index.html", "data/corrections.yaml"),
    ):
        assert any(f"/edit/main/{file}" in link for link in pages[path].links), path


def test_every_topic_says_need_hours_and_what_comes_next(pages: Pages) -> None:
    topics = [page for path, page in pages.items() if path.startswith("topics/")]
    assert len(topics) >= 158
    for page in topics:
        for words in ("(estimate)", "Before this page:", "What comes next", "Where to read more"):
            assert words in page.article_text, f"{page.path}: {words}"
