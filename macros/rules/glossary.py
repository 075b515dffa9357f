"""Rules about terms: each has one entry, and a page links those that it borrows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..load import Loaded
from ..model import Term, Topic
from ..problem import Problem, did_you_mean
from ..terms import known_by, labels, uses
from .registry import rule

GLOSSARY = "data/glossary.yaml"


def terms(loaded: Loaded) -> dict[str, Term]:
    """Return the glossary; empty where it could not be read."""
    found: dict[str, Term] = loaded.values.get(GLOSSARY, {})
    return found


@rule("same-term")
def same_term(loaded: Loaded) -> Iterator[Problem]:
    """A name stands at two terms of the glossary, so nobody could tell which one is meant."""
    first: dict[str, str] = {}
    for name, term in terms(loaded).items():
        for label in (term.term, *term.aliases):
            before = first.setdefault(label.lower(), name)
            if before != name:
                message = f"'{label}' stands at the term '{before}' already. Keep one of the two"
                yield loaded.documents[GLOSSARY].problem((name,), message, "same-term")


@rule("everyday-name")
def everyday_name(loaded: Loaded) -> Iterator[Problem]:
    """An everyday name of a term is none of its names, so that texts are searched for the name that was meant."""
    for name, term in terms(loaded).items():
        for number, word in enumerate(term.everyday):
            if word not in (term.term, *term.aliases):
                message = (
                    f"'{word}' is none of the names of '{term.term}'.{did_you_mean(word, [term.term, *term.aliases])}"
                )
                yield loaded.documents[GLOSSARY].problem((name, "everyday", number), message, "everyday-name")


@rule("terms-of-topic")
def terms_of_topic(loaded: Loaded) -> Iterator[Problem]:
    """A topic introduces more than five terms, too many for one page, or an abbreviation is not written out."""
    document = loaded.documents.get(GLOSSARY)
    if not document:
        return
    for topic, number in Counter(term.topic for term in terms(loaded).values()).items():
        if number > 5:
            message = f"the topic '{topic}' introduces {number} terms; five are the most that a page can carry"
            yield document.problem((), message, "terms-of-topic")
    for name, term in terms(loaded).items():
        if term.abbreviation and not term.long:
            message = f"'{term.term}' is an abbreviation. Write it out as `long: ...`"
            yield document.problem((name, "abbreviation"), message, "terms-of-topic")


@rule("borrowed-term")
def borrowed_term(loaded: Loaded) -> Iterator[Problem]:
    """A topic page uses a term of the glossary that neither it nor its prerequisites introduce, without a link. `python scripts/link_terms.py` links it."""
    glossary, topics = terms(loaded), loaded.folder("docs/topics/", Topic, ".md")
    names = labels(glossary)
    for name in topics if loaded.roadmap else ():
        document = loaded.documents[f"docs/topics/{name}.md"]
        known = known_by(name, topics, glossary)
        for use in uses(document.body, names):
            topic = glossary[use.term].topic
            if use.term in known or f"glossary.md#{use.term})" in document.body or f"({topic}.md" in document.body:
                continue
            word = document.body[use.start : use.end]
            message = f"'{word}' is introduced by '{topic}', which this page does not build on. Link it: ../glossary.md#{use.term}"
            yield document.body_problem(use.start, message, "borrowed-term")
