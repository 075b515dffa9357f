"""The rule about files that follow from the data."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagrams import LIMIT, stamp
from ..generated import generated
from ..load import Loaded
from ..problem import Problem
from .registry import rule


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


@rule("stale-diagram")
def stale_diagram(loaded: Loaded) -> Iterator[Problem]:
    """A picture was not drawn from the present text of its .dot file, or weighs too much. Run `python -m macros.diagrams`."""
    for path in sorted(path for path in loaded.paths if path.endswith(".dot")):
        file = loaded.root / path
        drawn = file.with_suffix(".svg")
        if not drawn.is_file() or stamp(file.read_text("utf-8", errors="replace")) not in drawn.read_text("utf-8"):
            yield Problem(
                path, 1, 1, "its drawing is not of this text. Run `python -m macros.diagrams`", "stale-diagram"
            )
        elif drawn.stat().st_size > LIMIT:
            message = f"its drawing has {drawn.stat().st_size} bytes; {LIMIT} are the most. Leave something out"
            yield Problem(path, 1, 1, message, "stale-diagram")
