"""Questions and answers."""

from __future__ import annotations

from ..links import Links
from ..model import Question, QuestionGroup, Site
from .sample import indented
from .text import blocks, bullets, day, paragraphs, plain


def faq_page(site: Site, links: Links) -> str:
    """Return all groups of questions with their answers, a list of the questions first."""
    groups = sorted(site.questions.items(), key=lambda item: item[1].order)
    contents = blocks(*(_list(links, group) for _, group in groups))
    parts = [f'<div class="contents" markdown="1">\n\n{contents}\n\n</div>']
    for name, group in groups:
        parts.append(f"## {plain(group.title)}")
        for place, question in enumerate(group.questions):
            parts.append(_question(site, links, question))
            parts.append(links.edit(f"data/faq/{name}.yaml", "Edit this answer", "questions", place))
    return blocks(*parts)


def _list(links: Links, group: QuestionGroup) -> str:
    """Return the questions of a group, folded, each leading to its answer."""
    asked = bullets([links.question(question.id) for question in group.questions])
    return f'??? question "{plain(group.title)}: {len(group.questions)} questions"\n\n{indented(asked)}'


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
