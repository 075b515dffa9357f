"""Pictures: `python -m macros.diagrams` draws every examples/**/*.dot anew whose drawing is not of its present text.

Graphviz lays out; what it writes is made small, takes the colours of the page, and carries title and text equivalent.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from html import escape
from pathlib import Path

# The most that one picture may weigh, in bytes.
LIMIT = 12_000
# Points that fit beside each other. Where a phone has 328 pixels for them, the smallest letters still have 11.
WIDEST = 350
# Stands before the text of a picture, so that the text may say otherwise.
STYLE = """
  graph [fontname=Helvetica, fontsize=13, bgcolor=transparent, nodesep=0.35, ranksep=0.5]
  node [shape=box, style=rounded, fontname=Helvetica, fontsize=13, margin="0.12,0.08", height=0.4]
  edge [fontname=Helvetica, fontsize=12, arrowsize=0.7]
"""


def stamp(dot: str) -> str:
    """Return what a drawing says of the text that it was made from."""
    return hashlib.sha256(f"{WIDEST} {STYLE} {dot}".encode()).hexdigest()[:16]


def about(dot: str) -> dict[str, str]:
    """Return what the lines `// title: ...` and `// text: ...` say."""
    return dict(re.findall(r"^// (title|text): (.+)$", dot, re.M))


def width(svg: str) -> float:
    """Return how wide a drawing is, in points."""
    found = re.search(r'viewBox="\S+ \S+ ([\d.]+)', svg)
    return float(found[1]) if found else 0


def drawing(dot: str) -> str:
    """Return the SVG of a Graphviz text; raise CalledProcessError where the text is wrong.

    A picture that is wider than a page from left to right is drawn from top to bottom, so that its words stay readable.
    """
    svg = _laid_out(dot)
    if width(svg) > WIDEST:
        svg = min(svg, _laid_out(re.sub(r"rankdir\s*=\s*\"?LR\"?", "rankdir=TB", dot)), key=width)
    svg = re.sub(r"<!--.*?-->\n?|<title>.*?</title>\n?", "", svg, flags=re.S)
    svg = re.sub(r' (id|class|font-family|xmlns:xlink)="[^"]*"', "", svg)
    svg = re.sub(r'<polygon fill="(transparent|none)" stroke="(transparent|none)"[^>]*/>\n?', "", svg)
    svg = svg.replace('stroke="black"', 'stroke="currentColor"').replace('fill="black"', 'fill="currentColor"')
    svg = re.sub(r"<text(?! [^>]*fill=)", '<text fill="currentColor"', svg)
    svg = re.sub(r'<svg width="([\d.]+)pt" height="[\d.]+pt"', lambda m: f'<svg width="{float(m[1]) * 1.25:.0f}"', svg)
    title = about(dot).get("title", "")
    head = f' role="img" aria-label="{escape(title)}" data-made-from="{stamp(dot)}">'
    return re.sub(r">", head, svg, count=1).replace("\n", "") + "\n"


def _laid_out(dot: str) -> str:
    styled = re.sub(r"^digraph .*{$", lambda begin: begin[0] + STYLE, dot, count=1, flags=re.M)
    done = subprocess.run(["dot", "-Tsvg"], input=styled, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout[done.stdout.index("<svg") :]


def main() -> int:
    """Draw what is stale; return 1 when Graphviz is missing or a picture is too heavy or too wide."""
    root = Path(__file__).resolve().parent.parent
    wrong = 0
    for file in sorted((root / "examples").rglob("*.dot")):
        dot, target = file.read_text("utf-8"), file.with_suffix(".svg")
        if target.is_file() and stamp(dot) in target.read_text("utf-8"):
            continue
        if not shutil.which("dot"):
            print("The pictures are drawn by Graphviz, which is not here: graphviz.org, or apt-get install graphviz")
            return 1
        svg = drawing(dot)
        target.write_text(svg, "utf-8")
        print(f"drew {target.relative_to(root)}: {len(svg)} bytes")
        if len(svg.encode()) > LIMIT:
            print(f"  that is more than {LIMIT}. Leave something out")
            wrong = 1
        if width(svg) > WIDEST:
            print(f"  it is {width(svg):g} points wide; {WIDEST} are the most. Break the labels with \\n")
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main())
