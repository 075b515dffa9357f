"""Link glossary terms at their first use in the prose of topic pages: `python scripts/link_terms.py` writes the links into the pages.

Only names of two words and more and written-out or abbreviated acronyms are linked by machine; single common words (lock, object, port)
mean several things, and a wrong link is worse than none. A page is left alone for terms that it introduces itself or whose topic it
links already, and gets at most four links.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from macros.check import check  # noqa: E402
from macros.model import Site, Term  # noqa: E402
from macros.rules.pages import CODE  # noqa: E402

MOST = 4
# Where no link is put: headings, links, bold names, admonition titles, macro calls, tables.
KEPT = re.compile(r"^#.*$|^\?\?\?.*$|^\{\{.*$|^\|.*$|\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*|`[^`\n]+`", re.M)


def names(term: Term) -> list[str]:
    """Return the names of a term that are safe to link: several words, or capital letters throughout."""
    return [name for name in (term.term, *term.aliases) if " " in name.strip() or (name.isupper() and len(name) > 2)]


def linked(body: str, topic: str, site: Site) -> str:
    """Return the Markdown of a topic page with its borrowed terms linked at their first use."""
    blank = CODE.sub(lambda found: " " * len(found[0]), body)
    blank = KEPT.sub(lambda found: " " * len(found[0]), blank)
    places: list[tuple[int, int, str]] = []
    for name, term in site.glossary.items():
        if term.topic == topic or f"({term.topic}.md" in body or f"glossary.md#{name})" in body:
            continue
        for label in names(term):
            found = re.search(rf"(?<![\w-]){re.escape(label)}(?:s|es)?(?![\w-])", blank, 0 if label.isupper() else re.I)
            if found:
                places.append((found.start(), found.end(), name))
                break
    chosen: list[tuple[int, int, str]] = []
    for place in sorted(places):
        if len(chosen) < MOST and (not chosen or place[0] > chosen[-1][1]):
            chosen.append(place)
    for start, end, name in reversed(chosen):
        body = f"{body[:start]}[{body[start:end]}](../glossary.md#{name}){body[end:]}"
    return body


def main() -> None:
    """Write the links into every topic page."""
    site = check(ROOT)[0].site()
    changed = 0
    for topic in site.topics:
        file = ROOT / "docs/topics" / f"{topic}.md"
        head, fence, body = file.read_text("utf-8").partition("\n---\n")
        new = linked(body, topic, site)
        if new != body:
            file.write_text(head + fence + new, "utf-8")
            changed += 1
    print(f"{changed} pages changed")


if __name__ == "__main__":
    main()
