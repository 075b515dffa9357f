"""The data blocks of a topic page."""

from __future__ import annotations

from ..links import Links
from ..model import Need, SelfCheck, Site, Source
from .claims import corrections_of
from .text import blocks, bullets, day, inline, plain, span

NEED = {
    Need.MUST: "Must: part of the core",
    Need.SHOULD: "Should: soon after the core",
    Need.LATER: "Later: when a job asks for it",
}


def topic_header(site: Site, links: Links, name: str) -> str:
    """Return what stands above the words of a topic: summary, place, need, prerequisites, objectives."""
    topic, roadmap = site.topics[name], site.roadmap
    slot, weeks = roadmap.slots[name], roadmap.weeks_of[name]
    place = [links.step(roadmap.step_of[name].id)]
    if weeks:
        place.append(f"week {weeks[0]}" if len(weeks) == 1 else f"weeks {weeks[0]} to {weeks[-1]}")
    place.append(f"{span(roadmap.hours_of[name])} (estimate)")
    before = ", ".join(links.topic(needed) for needed in topic.prerequisites)
    return blocks(
        f"{plain(topic.summary)}\n{{ .lead }}",
        f"{' · '.join(place)}\n{{ .facts }}",
        f"**{NEED[slot.need]}.** {inline(slot.why or '')}",
        f"**Before this page:** {before or 'nothing; you can begin here'}.",
        "**After it:**",
        bullets([inline(objective) for objective in topic.objectives]),
        "## What it is and why it matters",
    )


def topic_footer(site: Site, links: Links, name: str) -> str:
    """Return what stands below the words of a topic: resources, neighbours, what comes next."""
    topic = site.topics[name]
    return blocks(
        "## Where to read more",
        bullets([_resource(site.sources[r.source], r.why) for r in topic.resources]),
        _beside(site, links, name),
        "## What comes next",
        bullets(_next(site, links, name)),
        f"Also called: {', '.join(plain(alias) for alias in topic.aliases)}.\n{{ .aliases }}" if topic.aliases else "",
        _upkeep(site, links, name),
    )


def self_checks(site: Site, _: Links, name: str) -> str:
    """Return the questions of a page, each with its answer under it."""
    checks = site.topics[name].self_check
    return blocks(
        "## Self-check", *(f'??? question "{_title(check)}"\n\n    {inline(check.answer)}' for check in checks)
    )


def _title(check: SelfCheck) -> str:
    return inline(check.question)


def _resource(source: Source, why: str) -> str:
    version = f", {plain(source.version)}" if source.version else ""
    facts = f"{plain(source.publisher)}{version}; {source.kind}, {source.cost}; read on {day(source.checked)}"
    return f"[{plain(source.title)}]({source.address}). {inline(why)} <small>{facts}.</small>"


def _beside(site: Site, links: Links, name: str) -> str:
    tools = ", ".join(links.tool(tool) for tool in site.topics[name].tools)
    comparisons = [links.comparison(c) for c, value in site.comparisons.items() if name in value.related]
    questions = [
        links.question(question.id)
        for group in site.questions.values()
        for question in group.questions
        if name in question.topics
    ]
    terms = ", ".join(links.term(term) for term, value in site.glossary.items() if value.topic == name)
    interview = ", ".join(_interview(site, links, name))
    items = [
        f"Related tools: {tools}" if tools else "",
        f"Compared: {', '.join(comparisons)}" if comparisons else "",
        *(f"Asked: {question}" for question in questions),
        *(f"Worth checking: {claim}" for claim in corrections_of(site, links, "topics", name)),
        f"Terms: {terms}" if terms else "",
        f"In interviews: {interview}" if interview else "",
    ]
    found = [item for item in items if item]
    return blocks("## Beside this page", bullets(found)) if found else ""


def _interview(site: Site, links: Links, name: str) -> list[str]:
    return [
        f"{links.to(f'interview-questions.md#{key}', group.title)} ({count})"
        for key, group in site.interview.items()
        if (count := sum(question.topic == name for question in group.questions))
    ]


def _next(site: Site, links: Links, name: str) -> list[str]:
    order = list(site.roadmap.slots)
    place = order.index(name)
    builds = [links.topic(other) for other in order if name in site.topics[other].prerequisites]
    items = []
    if place + 1 < len(order):
        items.append(f"Next in the roadmap: {links.topic(order[place + 1])}")
    else:
        items.append(f"This is the last topic. {links.to('roadmap.md', 'The whole roadmap')}")
    if builds:
        items.append(f"Builds on this page: {', '.join(builds)}")
    if place:
        items.append(f"Before: {links.topic(order[place - 1])}")
    return items


def _upkeep(site: Site, links: Links, name: str) -> str:
    edits = links.edit("data/roadmap.yaml", "Edit need, hours and week", *_location(site, name))
    return f"Last checked on {day(site.topics[name].checked)}. {edits}\n{{ .upkeep }}"


def _location(site: Site, name: str) -> tuple[str | int, ...]:
    """Return where the roadmap's file holds a topic."""
    for n, step in enumerate(site.roadmap.steps):
        for m, week in enumerate(step.weeks):
            for k, slot in enumerate(week.topics):
                if slot.id == name:
                    return ("steps", n, "weeks", m, "topics", k)
        for k, slot in enumerate(step.after):
            if slot.id == name:
                return ("steps", n, "after", k)
    raise KeyError(name)
