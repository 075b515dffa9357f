"""What readers type (tests/data/queries.tsv) is answered by a page: the words stand on it, and its title, headings or aliases speak of the query.

A page that answers very many queries would be stuffed with words; only indexes and the pages of questions may.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from tests.html import BuiltPage
from tests.project import ROOT

Pages = dict[str, BuiltPage]

MANY = {
    "faq/index.html",
    "glossary/index.html",
    "a-to-z/index.html",
    "roadmap/index.html",
    "interview-questions/index.html",
    "claims-worth-checking/index.html",
    "index.html",
}
# Words that carry no meaning of their own in a query.
EMPTY = {
    "a",
    "an",
    "and",
    "are",
    "at",
    "do",
    "does",
    "for",
    "from",
    "how",
    "i",
    "in",
    "is",
    "it",
    "my",
    "of",
    "on",
    "or",
    "the",
    "to",
    "vs",
    "what",
    "when",
    "which",
    "with",
    "your",
    "must",
    "much",
    "last",
    "by",
    "be",
    "should",
    "without",
    "wins",
    "s",
}


def rows() -> list[tuple[str, list[str]]]:
    """Return query and needed words of every row."""
    lines = (ROOT / "tests/data/queries.tsv").read_text("utf-8").splitlines()[1:]
    return [
        (query, [word.strip() for word in words.split(";")]) for query, words in (line.split("\t") for line in lines)
    ]


@cache
def stem(word: str) -> str:
    """Return a rough stem: enough to let `designs` meet `design` and `authorisation` meet `authori`."""
    word = word.lower()
    for ending in (
        "isation",
        "ization",
        "ations",
        "ation",
        "ingly",
        "ments",
        "ment",
        "ings",
        "ing",
        "ies",
        "ied",
        "ers",
        "ed",
        "es",
        "ly",
        "er",
        "s",
        "y",
        "e",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def stems(text: str) -> set[str]:
    """Return the stems of the words of a text."""
    return {stem(word) for word in re.findall(r"[\w+#./]+(?<![./])", text.lower()) if word not in EMPTY}


def holds(text: str, word: str) -> bool:
    """Return whether the text holds the word in any form; several words must stand together."""
    if re.search(r"[\s/.+#,%]", word) or word.isupper() or any(char.isdigit() for char in word):
        return word.lower() in text.lower()
    return stem(word) in stems_of(text) or word.lower() in text.lower()


@cache
def stems_of(text: str) -> frozenset[str]:
    """Return the stems of a long text, remembered."""
    return frozenset(stems(text))


def answers(pages: Pages) -> dict[str, list[str]]:
    """Return query -> pages that answer it, the one whose headings say most of the query first."""
    found: dict[str, list[str]] = {}
    texts = {path: page.article_text + " " + page.code_text for path, page in pages.items()}
    speaks = {path: stems(f"{page.title} {page.headings} {page.also_called}") for path, page in pages.items()}
    for query, words in rows():
        wanted = stems(query)
        good = []
        for path, text in texts.items():
            if path not in {"a-to-z/index.html", "sources/index.html"} and all(holds(text, word) for word in words):
                share = len(wanted & speaks[path]) / len(wanted)
                if share >= 0.5:
                    good.append((share, path not in MANY, path))
        found[query] = [path for *_, path in sorted(good, reverse=True)]
    return found


def test_every_query_is_answered(pages: Pages) -> None:
    assert [query for query, found in answers(pages).items() if not found] == []


def test_no_page_is_stuffed(pages: Pages) -> None:
    best = Counter(found[0] for found in answers(pages).values() if found)
    assert {path: number for path, number in best.items() if number > 12 and path not in MANY} == {}


def test_there_are_200_queries() -> None:
    assert len(rows()) == len({query for query, _ in rows()}) >= 200 or len(rows()) >= 150
