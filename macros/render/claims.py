"""Claims worth checking: the corrections, by kind."""

from __future__ import annotations

from ..links import Links
from ..model import Correction, CorrectionKind, Site
from .text import blocks, bullets, day, inline, paragraphs, plain

PRINTED = {
    CorrectionKind.ERROR: "Wrong",
    CorrectionKind.DATED: "No longer so",
    CorrectionKind.UNSOURCED: "Said without a source",
}


def corrections_list(site: Site, links: Links) -> str:
    """Return the claims that are wrong, dated or without a source."""
    parts = [links.edit("data/corrections.yaml", "Edit these facts")]
    for kind, title in PRINTED.items():
        parts.append(f"## {title}")
        parts += [_correction(links, name, value) for name, value in site.corrections.items() if value.kind is kind]
    return blocks(*parts)


def _correction(links: Links, name: str, value: Correction) -> str:
    more = _concerned(links, value)
    sources = [f"{links.source(s)}, {plain(links.site.sources[s].publisher)}" for s in value.sources]
    return blocks(
        f"### {plain(value.claim)} {{ #{name} }}",
        f"**What is true:** {paragraphs(value.truth)}",
        f"**Why it matters:** {inline(value.why)}",
        f"Sources: {'; '.join(sources)}. Checked on {day(value.checked)}."
        if sources
        else f"No source is named for it. Checked on {day(value.checked)}.",
        more,
    )


def _concerned(links: Links, value: Correction) -> str:
    """Return links to what a claim is about, by kind: a topic and a tool may have the same name."""
    kinds = {
        "Topics": [links.topic(topic) for topic in value.topics],
        "Tools": [links.tool(tool) for tool in value.tools],
        "Comparisons": [links.comparison(comparison) for comparison in value.comparisons],
    }
    return " ".join(f"{kind}: {', '.join(found)}." for kind, found in kinds.items() if found)


def choices_list(site: Site, links: Links) -> str:
    """Return where this roadmap chose otherwise than the guides."""
    return _short(site, links, CorrectionKind.CHOICE)


def subjects_list(site: Site, links: Links) -> str:
    """Return the small matters, for those who look for them."""
    return _short(site, links, CorrectionKind.PEDANTIC)


def _short(site: Site, links: Links, kind: CorrectionKind) -> str:
    items = []
    for name, value in site.corrections.items():
        if value.kind is kind:
            more = _concerned(links, value)
            items.append(f"**{plain(value.claim)}**{{ #{name} }} {inline(value.truth)} {more}".rstrip())
    return bullets(items)


def corrections_of(site: Site, links: Links, kind: str, name: str) -> list[str]:
    """Return links to the printed corrections that concern a topic, tool or comparison (`kind` names the list)."""
    return [
        links.to(f"{_page(value)}#{key}", value.claim)
        for key, value in site.corrections.items()
        if name in getattr(value, kind)
    ]


def _page(value: Correction) -> str:
    return "claims-worth-checking.md" if value.kind in PRINTED else "where-it-comes-from.md"
