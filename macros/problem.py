"""One finding of the checker, and how it is told."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """What is wrong, where, and by which rule. Line and column count from 1."""

    path: str
    line: int
    column: int
    message: str
    rule: str

    def text(self) -> str:
        """Return the line that a terminal shows."""
        return f"{self.path}:{self.line}:{self.column}: {self.message} ({self.rule})"

    def annotation(self) -> str:
        """Return the GitHub workflow command that marks the line in a pull request.

        Escaping: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
        """
        message = self.message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        path = self.path.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
        return f"::error file={path},line={self.line},col={self.column},title={self.rule}::{message}"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return `` Did you mean 'x'?`` for the nearest known word, or an empty string."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f" Did you mean '{near[0]}'?" if near else ""
