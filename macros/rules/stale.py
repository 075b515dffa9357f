"""The rules about files that follow from the data, pictures among them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..diagrams import LIMIT, WIDEST, about, stamp, width
from ..generated import generated
from ..load import Loaded
from ..problem import Problem
from .registry import rule

# Places in a picture, which is turned where it would be too wide.
PLACE = re.compile(r"\b(?:on|to|at|from) the (?:left|right|top|bottom)\b|\b(?:above|below)\b", re.I)


@rule("stale-file")
def stale_file(loaded: Loaded) -> Iterator[Problem]:
    """A file that follows from the data differs from it: navigation, schemas, order of sources, redirect pages. Run `python -m macros.check --fix`."""
    for item in generated(loaded):
        file = loaded.root / item.path
        there = file.read_text("utf-8") if file.is_file() else ""
        if there != item.text:
            line = next(
                (
                    n
                    for n, (a, b) in enumerate(zip(there.split("\n"), item.text.split("\n"), strict=False), 1)
                    if a != b
                ),
                1,
            )
            yield Problem(item.path, line, 1, f"{item.what}. Run `python -m macros.check --fix`", "stale-file")


def _pictures(loaded: Loaded) -> list[str]:
    return sorted(path for path in loaded.paths if path.endswith(".dot"))


@rule("stale-diagram")
def stale_diagram(loaded: Loaded) -> Iterator[Problem]:
    """A picture was not drawn from the present text of its .dot file, or weighs too much. Run `python -m macros.diagrams`."""
    for path in _pictures(loaded):
        file = loaded.root / path
        drawn = file.with_suffix(".svg")
        if not drawn.is_file() or stamp(file.read_text("utf-8", errors="replace")) not in drawn.read_text("utf-8"):
            yield Problem(
                path, 1, 1, "its drawing is not of this text. Run `python -m macros.diagrams`", "stale-diagram"
            )
        elif drawn.stat().st_size > LIMIT:
            message = f"its drawing has {drawn.stat().st_size} bytes; {LIMIT} are the most. Leave something out"
            yield Problem(path, 1, 1, message, "stale-diagram")


@rule("wide-diagram")
def wide_diagram(loaded: Loaded) -> Iterator[Problem]:
    """A drawing is so wide that a phone shows its letters too small. Break its labels, or draw it from top to bottom."""
    for path in _pictures(loaded):
        drawn = (loaded.root / path).with_suffix(".svg")
        points = width(drawn.read_text("utf-8")) if drawn.is_file() else 0
        if points > WIDEST:
            message = f"its drawing is {points:g} points wide; {WIDEST} are the most. Break its labels with `\\n`, or draw from top to bottom"
            yield Problem(path, 1, 1, message, "wide-diagram")


@rule("turned-diagram")
def turned_diagram(loaded: Loaded) -> Iterator[Problem]:
    """The words of a picture say where in it something stands, but a wide picture is turned, and some readers only hear it. Name the thing itself."""
    for path in _pictures(loaded):
        text = (loaded.root / path).read_text("utf-8", errors="replace")
        for words in about(text).values():
            for found in PLACE.finditer(words):
                before = text[: text.index(words) + found.start()]
                line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
                message = f"'{found[0]}': the picture may be drawn the other way round. Name the thing, not its place"
                yield Problem(path, line, column, message, "turned-diagram")
