"""Interview questions by group, with what a good answer contains."""

from __future__ import annotations

from ..links import Links
from ..model import InterviewQuestion, Site
from .text import blocks, inline, plain


def interview_questions(site: Site, links: Links) -> str:
    """Return all questions; the points of the answer open under each."""
    parts = []
    for name, group in site.interview.items():
        parts += [
            f"## {plain(group.title)} {{ #{name} }}",
            f"Also called: {', '.join(plain(alias) for alias in group.aliases)}.\n{{ .aliases }}"
            if group.aliases
            else "",
            *(_question(links, question) for question in group.questions),
            links.edit(f"data/interview/{name}.yaml", "Edit these questions"),
        ]
    return blocks(*parts)


def _question(links: Links, question: InterviewQuestion) -> str:
    points = "\n".join(f"    - {inline(point)}" for point in question.good_answer)
    # `???` makes a <details> element, which opens without JavaScript.
    return f'??? question "{_title(question.question)}"\n\n{points}\n\n    {question.level.capitalize()}. Taught in {links.topic(question.topic)}.'


def _title(text: str) -> str:
    return inline(text).replace("<code>", "").replace("</code>", "")
