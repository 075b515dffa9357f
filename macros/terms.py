"""Terms of the glossary in the prose of topic pages: where each is first used, and which a reader knows by then."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from .model import Term, Topic

# What holds no prose: code, headings, folded titles, macro calls, tables, links, bold names, code in a line.
NO_PROSE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=fence)[ \t]*$"
    r"|^#[^\n]*$|^\?\?\?[^\n]*$|^\{\{[^\n]*$|^\|[^\n]*$|\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*|`[^`\n]+`",
    re.M | re.S,
)
TOKEN = re.compile(r"[\w-]+")
# The most words that a name has.
LONGEST = 4


class Use(NamedTuple):
    """The first use of a term in a text, as character offsets."""

    start: int
    end: int
    term: str


def labels(glossary: dict[str, Term]) -> tuple[tuple[str, str], ...]:
    """Return the name and term id of everything that texts are searched for: all names but the everyday ones (lock, object, join)."""
    return tuple(
        (name, term_id)
        for term_id, term in glossary.items()
        for name in (term.term, *term.aliases)
        if name not in term.everyday
    )


@cache
def uses(body: str, names: tuple[tuple[str, str], ...]) -> list[Use]:
    """Return the first use of each term in the prose of a Markdown text, in order; remembered, for texts seldom change."""
    known, beginnings = _lookup(names)
    prose = NO_PROSE.sub(lambda found: " " * len(found[0]), body)
    tokens = [(found.start(), found.end(), found[0]) for found in TOKEN.finditer(prose)]
    first: dict[str, Use] = {}
    for place, (start, _, first_word) in enumerate(tokens):
        if first_word.lower().removesuffix("s") not in beginnings:
            continue
        for length in range(min(LONGEST, len(tokens) - place), 0, -1):
            end = tokens[place + length - 1][1]
            words = prose[start:end].split()
            term = known.get(_plain(words)) if len(words) == length else None
            if term:
                first.setdefault(term, Use(start, end, term))
                break
    return sorted(first.values())


@cache
def _lookup(names: tuple[tuple[str, str], ...]) -> tuple[dict[str, str], set[str]]:
    """Return names as they are looked up -> term id, and the words that they begin with."""
    return (
        {_plain(name.split()): term for name, term in names},
        {name.split()[0].lower().removesuffix("s") for name, _ in names},
    )


def _plain(words: list[str]) -> str:
    """Return a name as it is looked up: acronyms as they stand, other words in lower case, the last without its plural."""
    *before, last = words
    last = last.removesuffix("s")
    name = " ".join([*before, last])
    # `CV` is not `cv`, but a sentence may begin with `Webhooks`.
    return name if last.isupper() and not before else name.lower()


def known_by(topic: str, topics: dict[str, Topic], glossary: dict[str, Term]) -> set[str]:
    """Return the terms that a page or its prerequisites, near and far, introduce."""
    seen: set[str] = set()
    open_: Iterable[str] = [topic]
    while open_:
        seen.update(open_)
        open_ = {p for name in open_ if name in topics for p in topics[name].prerequisites} - seen
    return {name for name, term in glossary.items() if term.topic in seen}
