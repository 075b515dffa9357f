"""The rule about files that follow from the data."""

from __future__ import annotations

from collections.abc import Iterator

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
                (n for n, (a, b) in enumerate(zip(there.split("\n"), item.text.split("\n"), strict=False), 1) if a != b),
                1,
            )
            yield Problem(item.path, line, 1, f"{item.what}. Run `python -m macros.check --fix`", "stale-file")
