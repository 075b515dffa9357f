"""The theme's styles without what no page uses: `python -m macros.styles site` trims a built site, whichever generator built it.

A rule goes when each of its selectors names a class that stands in no page and in no script; after that, a property of the root (mostly
an icon) goes that nothing asks for. Everything else stays as it is, in its order.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

WORD = re.compile(r"[A-Za-z_][\w-]*")


def pieces(text: str, signs: str) -> Iterator[str]:
    """Yield the parts of a minified style sheet that end with one of the signs, outside quotes and all brackets but the part's own last."""
    start, depth, quote = 0, 0, ""
    for place, sign in enumerate(text):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "'\"":
            quote = sign
        elif sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth -= 1
        if not quote and not depth and sign in signs:
            yield text[start : place + 1]
            start = place + 1
    if text[start:]:
        yield text[start:]


def trimmed(css: str, used: set[str]) -> str:
    """Return a minified style sheet without the rules whose selectors all name a class that is not used."""
    kept = []
    for block in pieces(css, "};"):
        head, brace, body = block.partition("{")
        if head.startswith(("@media", "@supports")):
            inner = trimmed(body[:-1], used)
            kept.append(f"{head}{{{inner}}}" if inner else "")
        elif head.startswith("@") or not brace:
            kept.append(block)
        else:
            selectors = [one for one in pieces(head, ",") if classes(one) <= used]
            kept.append(f"{''.join(selectors).removesuffix(',')}{{{body}" if selectors else "")
    return "".join(kept)


def classes(selector: str) -> set[str]:
    """Return the classes that an element, or one around or before it, must have for a selector to meet it."""
    return set(re.findall(r"\.([A-Za-z_][\w-]*)", re.sub(r":not\([^)]*\)|\[[^\]]*\]", "", selector)))


def without_unasked(css: str, others: str) -> str:
    """Return a style sheet without those properties of the root that neither it nor the other texts ask for."""

    def asked(block: re.Match[str]) -> str:
        declared = pieces(block[1], ";")
        return f":root{{{''.join(one for one in declared if needed(one.partition(':')[0]))}}}"

    def needed(name: str) -> bool:
        return not name.startswith("--") or f"var({name}" in css or name in others

    return re.sub(r":root\{((?:[^{}\"']|\"[^\"]*\"|'[^']*')*)\}", asked, css)


def write(site: Path) -> dict[str, tuple[int, int]]:
    """Trim the theme's style sheets of a built site; return bytes before and after for each."""
    pages = "".join(file.read_text("utf-8") for file in site.rglob("*.html"))
    scripts = "".join(
        file.read_text("utf-8")
        for kind in ("*.js", "*.mjs")
        for file in (site / "assets").rglob(kind)
        if "lunr" not in file.parts
    )
    own = (site / "assets/site.css").read_text("utf-8")
    used = set(WORD.findall(" ".join(re.findall(r'class="([^"]*)"', pages)))) | set(WORD.findall(scripts))
    sizes = {}
    for file in sorted((site / "assets/stylesheets").glob("*.css")):
        css = file.read_text("utf-8")
        less = without_unasked(trimmed(css, used), pages + scripts + own)
        file.write_text(less, "utf-8")
        sizes[file.name] = (len(css.encode()), len(less.encode()))
    return sizes


def main() -> int:
    """Run the command line."""
    if len(sys.argv) != 2:
        print("Usage: python -m macros.styles SITE")
        return 2
    for name, (before, after) in write(Path(sys.argv[1])).items():
        print(f"{name}: {before} bytes, now {after}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
