"""Link glossary terms at their first use in the prose of topic pages: `python scripts/link_terms.py` writes the links into the pages.

Terms that neither a page nor its prerequisites introduce are always linked (rule borrowed-term); of the others at most four. A page is
left alone for terms that it introduces itself or whose topic it links already.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from macros.load import load  # noqa: E402
from macros.model import Term, Topic  # noqa: E402
from macros.terms import known_by, labels, uses  # noqa: E402

MOST = 4


def linked(body: str, topic: str, topics: dict[str, Topic], glossary: dict[str, Term]) -> str:
    """Return the Markdown of a topic page with its borrowed terms linked at their first use."""
    known = known_by(topic, topics, glossary)
    optional = MOST - body.count("](../glossary.md#")
    chosen = []
    for use in uses(body, labels(glossary)):
        home = glossary[use.term].topic
        if home == topic or f"({home}.md" in body or f"glossary.md#{use.term})" in body:
            continue
        if use.term in known:
            optional -= 1
        if use.term not in known or optional >= 0:
            chosen.append(use)
    for use in reversed(chosen):
        body = f"{body[: use.start]}[{body[use.start : use.end]}](../glossary.md#{use.term}){body[use.end :]}"
    return body


def main() -> None:
    """Write the links into every topic page."""
    loaded = load(ROOT)
    topics = loaded.folder("docs/topics/", Topic, ".md")
    glossary: dict[str, Term] = loaded.values["data/glossary.yaml"]
    changed = 0
    for topic in topics:
        file = ROOT / "docs/topics" / f"{topic}.md"
        head, fence, body = file.read_text("utf-8").partition("\n---\n")
        new = linked(body, topic, topics, glossary)
        if new != body:
            file.write_text(head + fence + new, "utf-8")
            changed += 1
    print(f"{changed} pages changed")


if __name__ == "__main__":
    main()
