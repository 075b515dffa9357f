"""The rules: each looks at everything that was read and yields the problems that it finds.

A rule is a function in one of the modules of this folder, marked with `@rule("its-id")`. Its docstring is what the
contributor's guide prints under the id.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..load import Loaded
from ..problem import Problem
from . import claims, glossary, order, pages, references, roadmap, stale, teaching, unused
from .registry import READING, RULES

__all__ = [
    "READING",
    "RULES",
    "claims",
    "glossary",
    "order",
    "pages",
    "references",
    "roadmap",
    "run",
    "stale",
    "teaching",
    "unused",
]


def run(loaded: Loaded) -> Iterator[Problem]:
    """Yield the problems that all rules find."""
    for check in RULES.values():
        yield from check(loaded)
