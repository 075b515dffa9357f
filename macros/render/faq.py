"""Questions and answers."""

from __future__ import annotations

from ..links import Links
from ..model import Question, Site
from .text import blocks, day, paragraphs, plain


def faq_page(site: Site, links: Links) -> str:
    """Return all groups of questions with their answers, a list of the questions first."""
    parts = []
    for name, group in site.questions.items():
        parts.append(f"## {plain(group.title)}")
        for place, question in enumerate(group.questions):
            parts.append(_question(site, links, question))
            parts.append(links.edit(f"data/faq/{name}.yaml", "Edit this answer", "questions", place))
    return blocks(*parts)


def _question(site: Site, links: Links, question: Question) -> str:
    more = [links.topic(topic) for topic in question.topics]
    more += [links.comparison(name) for name in question.comparisons]
    more += [links.tool(name) for name in question.tools]
    sources = [f"{links.source(name)}, {plain(site.sources[name].publisher)}" for name in question.sources]
    return blocks(
        f"### {plain(question.question)} {{ #{question.id} }}",
        paragraphs(question.answer),
        f"More: {', '.join(more)}." if more else "",
        f"Sources: {'; '.join(sources)}." if sources else "",
        f"Also asked: {'; '.join(plain(alias) for alias in question.aliases)}. Checked on {day(question.checked)}.\n{{ .aliases }}"
        if question.aliases
        else "",
    )
