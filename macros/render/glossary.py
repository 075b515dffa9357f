"""The glossary."""

from __future__ import annotations

from ..links import Links
from ..model import Site, Term
from .text import blocks, inline, plain


def glossary_page(site: Site, links: Links) -> str:
    """Return all terms from A to Z, each under a heading of its own so that search finds it."""
    ordered = sorted(site.glossary.items(), key=lambda item: item[1].term.lower())
    parts = [links.edit("data/glossary.yaml", "Edit the glossary")]
    return blocks(*parts, *(_term(links, name, term) for name, term in ordered))


def _term(links: Links, name: str, term: Term) -> str:
    long = f" Short for {plain(term.long)}." if term.long else ""
    also = f" Also: {', '.join(plain(alias) for alias in term.aliases)}." if term.aliases else ""
    return blocks(
        f"## {plain(term.term)} {{ #{name} }}",
        f"{inline(term.definition)}{long} Introduced in {links.topic(term.topic)}.{also}",
    )
