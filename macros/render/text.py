"""Text from data made harmless: nothing in it is markup, except `code` in backticks where a field allows it."""

from __future__ import annotations

import re
from datetime import date

from ..model import Hours

# Everything that Markdown, its extensions or HTML could take for markup, as character references.
_SPECIAL = {ord(char): f"&#{ord(char)};" for char in "&<>\"'`*_[]{}()#|~^=!\\:$@+"}
# What begins a list, a definition or a folded block at the start of a line.
_LEADING = re.compile(r"^(\d*)([.)?-])")


def plain(text: str) -> str:
    """Return one line of text in which no character is markup."""
    line = " ".join(text.split()).translate(_SPECIAL)
    return _LEADING.sub(lambda match: f"{match[1]}&#{ord(match[2])};", line)


def inline(text: str) -> str:
    """Return one line of text in which only `code` in backticks is markup."""
    parts = re.split(r"`([^`]+)`", " ".join(text.split()))
    marked = "".join(
        f"<code>{part.translate(_SPECIAL)}</code>" if place % 2 else part.translate(_SPECIAL)
        for place, part in enumerate(parts)
    )
    return _LEADING.sub(lambda match: f"{match[1]}&#{ord(match[2])};", marked)


def paragraphs(text: str) -> str:
    """Return paragraphs (split at empty lines) and lists (lines that begin with `- `) as Markdown."""
    done = []
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = block.split("\n")
        if all(line.startswith("- ") for line in lines):
            done.append(bullets([inline(line[2:]) for line in lines]))
        else:
            done.append(inline(block))
    return blocks(*done)


def bullets(items: list[str]) -> str:
    """Return a Markdown list of items that are Markdown already."""
    return "\n".join(f"- {item}" for item in items)


def blocks(*parts: str) -> str:
    """Join blocks of Markdown with an empty line between them, leaving out the empty ones."""
    return "\n\n".join(part for part in parts if part)


def table(header: list[str], rows: list[list[str]]) -> str:
    """Return a Markdown table of cells that are Markdown already."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(
        "| " + " | ".join(re.sub(r"[ \t\n]+", " ", cell).strip() for cell in line) + " |" for line in lines
    )


def day(value: date) -> str:
    """Return a date as people write it: 20 November 2026."""
    return f"{value.day} {value:%B %Y}"


def number(value: float) -> str:
    """Return a number with one decimal at the most: 2, 1.5."""
    return f"{value:.1f}".removesuffix(".0")


def span(hours: Hours) -> str:
    """Return a range of hours, the smaller end first: 3 h, 3–4 h; it never breaks over two lines."""
    low, high = number(min(hours)), number(max(hours))
    return f"{low}\u00a0h" if low == high else f"{low}\u2060–\u2060{high}\u00a0h"
