"""The roadmap as a whole: home page, list, steps, hours."""

from __future__ import annotations

from ..links import Links
from ..model import Hours, Need, Roadmap, SelfCheck, Site, Slot, Step, Week, total
from ..review import gates, review
from .sample import gate_solution, indented
from .text import blocks, bullets, inline, number, plain, span, table


def home_steps(site: Site, links: Links) -> str:
    """Return the six steps at a glance."""
    items = []
    for step in site.roadmap.steps:
        weeks = f"weeks {step.weeks[0].number} to {step.weeks[-1].number}"
        link = links.to(f"steps/{step.id}.md", step.title)
        items.append(f"**{link}** <small>{weeks}</small>  \n    {inline(step.goal)}")
    steps = "\n".join(f"1. {item}" for item in items)
    return f'<div class="steps" markdown="1">\n\n{steps}\n\n</div>'


def roadmap_list(site: Site, links: Links) -> str:
    """Return all steps, weeks and topics as one list."""
    roadmap = site.roadmap
    parts = [_sums(roadmap)]
    for number_, step in enumerate(roadmap.steps, 1):
        parts += [f"## Step {number_}: {plain(step.title)}", f"{inline(step.goal)} {links.step(step.id)}."]
        for week in step.weeks:
            hours = span(roadmap.planned(week))
            parts += [
                f"### Week {week.number} <small>{hours}</small> {{ #week-{week.number} }}",
                _topics(site, links, week),
            ]
        if step.after:
            parts += [f"### After the core: step {number_}", bullets([_line(site, links, slot) for slot in step.after])]
    # A block of its own, which the style sheet lays out for paper.
    return f'<div class="ticks" markdown="1">\n\n{blocks(*parts)}\n\n</div>'


def _topics(site: Site, links: Links, week: Week) -> str:
    lines = [_line(site, links, slot) for slot in week.topics]
    if week.project:
        lines.append(f"Project: **{plain(week.project.title)}** <small>{span(week.project.hours)}</small>")
    return bullets(lines)


def _line(site: Site, links: Links, slot: Slot) -> str:
    need = "" if slot.need is Need.MUST else f"{slot.need}, "
    goes_on = ", goes on" if slot.continued else ""
    return f"{links.topic(slot.id)} <small>{need}{span(slot.hours)}{goes_on}</small>"


def step_page(site: Site, links: Links, name: str) -> str:
    """Return the data blocks of a step page: goal, hours, weeks, what differs from the source plan."""
    roadmap = site.roadmap
    step = next(step for step in roadmap.steps if step.id == name)
    return blocks(
        f"**Goal:** {inline(step.goal)}",
        _step_hours(roadmap, step),
        _start(links, roadmap.steps.index(step) + 1),
        *(_week(site, links, week) for week in step.weeks),
        _after(site, links, step),
        _skip(site, links, step),
        _gate(site, links, step),
        _differences(step, links),
        _neighbours(site, links, step),
    )


def _step_hours(roadmap: Roadmap, step: Step) -> str:
    planned = total([roadmap.planned(week) for week in step.weeks])
    rows = []
    for pace in roadmap.paces:
        weeks = len(step.weeks) * pace.weeks / len(roadmap.weeks)
        rows.append(
            [inline(pace.for_whom), f"{number(weeks)} weeks", f"{span(_about(roadmap.pace_hours(pace)))} a week"]
        )
    # The pace for whom the site is written comes first.
    rows.reverse()
    return blocks(
        f"Topics, reviews and project take {span(planned)}. The low figure is for somebody who has programmed before, the high one"
        " for a first contact; both are estimates.",
        table(["For whom", "This step takes", "At"], rows),
    )


def _start(links: Links, number_: int) -> str:
    if "spoke.md" not in links.site.pages:
        return ""
    archive = links.to(f"assets/spoke/step-{number_}.zip", f"Download the start of step {number_}")
    return f"{archive}: the code and data of {links.to('spoke.md', 'the running example')} as a reader has them here."


def _week(site: Site, links: Links, week: Week) -> str:
    roadmap = site.roadmap
    # Two columns, so that a phone shows whole sentences.
    rows = [
        [f"{links.topic(slot.id)}<br>{inline(site.topics[slot.id].summary)}", span(slot.hours)] for slot in week.topics
    ]
    if week.project:
        project = f"Project: **{plain(week.project.title)}**<br>{inline(week.project.summary)}"
        rows.append([project, span(week.project.hours)])
    review_hours = f"{number(roadmap.review_hours)}\u00a0h"
    rows.append(["Review, twice: the questions below, from memory, before you look anything up", review_hours])
    rows.append(["Catching up: what the week leaves free of its 15 to 20 hours", span(roadmap.catch_up(week))])
    rows.append(["**Together**", f"**{span(roadmap.week_hours)}**"])
    return blocks(
        f"## Week {week.number}",
        inline(week.do),
        table(["What, and what you get", "Hours"], rows),
        *_reviews(site, links, week),
    )


def _reviews(site: Site, links: Links, week: Week) -> list[str]:
    """Return the two reviews of a week, each folded, with the answer behind every question."""
    parts = []
    for turn, when in enumerate(("in the middle of the week", "at its end")):
        chosen = review(site, week.number, turn)
        if chosen:
            asked = "\n\n".join(_asked(links, topic, check) for topic, check in chosen)
            parts.append(f'??? review "Review {when}: {len(chosen)} questions"\n\n{indented(asked)}')
    return parts


def _asked(links: Links, topic: str, check: SelfCheck) -> str:
    return f'??? question "{inline(check.question)}"\n\n    {inline(check.answer)} From {links.topic(topic)}.'


def _after(site: Site, links: Links, step: Step) -> str:
    if not step.after:
        return ""
    items = [
        f"{links.topic(slot.id)} <small>{slot.need}, {span(slot.hours)}</small>: {inline(slot.why or '')}"
        for slot in step.after
    ]
    return blocks("## After the core", "These topics belong here but not into the 26 weeks.", bullets(items))


def _skip(site: Site, links: Links, step: Step) -> str:
    here = [topic for topic in site.roadmap.drop_when_behind if site.roadmap.step_of[topic] is step]
    if not here:
        text = "Nothing of this step can be left out without a gap that hurts later. Spread it over more weeks instead."
        return blocks("## When you are behind", text)
    shown = ", then ".join(links.topic(topic) for topic in here)
    back = "it" if len(here) == 1 else "them"
    return blocks(
        "## When you are behind", f"Leave out {shown}. Come back to {back} after week {len(site.roadmap.weeks)}."
    )


def _gate(site: Site, links: Links, step: Step) -> str:
    tasks = gates(site)[step.id]
    if not tasks:
        return ""
    about = (
        "Five tasks in 45 minutes: each from an empty file, nothing looked up, no assistant. Where there are earlier steps, three of"
        " the tasks come from these. What you could not do is what you go back to first."
    )
    parts = []
    for place, (topic, asked) in enumerate(tasks, 1):
        parts += [
            f"### Task {place}: {plain(site.topics[topic].title)} {{ #gate-{place} }}",
            inline(asked.task),
            f"**Done when:** {inline(asked.done)} Learnt in {links.topic(topic)}.",
            gate_solution(site, links, topic),
        ]
    return blocks("## The gate", about, *parts)


def _differences(step: Step, links: Links) -> str:
    items = [f"{inline(change.what)} {inline(change.why)}" for change in step.changes]
    return blocks(
        "## Where this step comes from",
        f"One of the guides that this roadmap grew from spreads the work over six months. {inline(step.source_plan)} We changed this:",
        bullets(items),
        links.edit("data/roadmap.yaml", "Edit this step"),
    )


def _neighbours(site: Site, links: Links, step: Step) -> str:
    steps = site.roadmap.steps
    place = steps.index(step)
    items = []
    if place + 1 < len(steps):
        items.append(f"Next: {links.step(steps[place + 1].id)}")
    if place:
        items.append(f"Before: {links.step(steps[place - 1].id)}")
    items.append(links.to("roadmap.md", "The whole roadmap"))
    return blocks("## Go on", bullets(items))


def _sums(roadmap: Roadmap) -> str:
    planned = total([roadmap.planned(week) for week in roadmap.weeks])
    return (
        f"{len(roadmap.slots)} topics in {len(roadmap.steps)} steps; {_count(roadmap, Need.MUST)} of them are the core of"
        f" {len(roadmap.weeks)} weeks and take {span(planned)} with projects and reviews."
    )


def _count(roadmap: Roadmap, need: Need) -> int:
    return sum(slot.need is need for slot in roadmap.slots.values())


def career_path(site: Site, links: Links) -> str:
    """Return the eight steps of the career path, each leading into topics of the roadmap."""
    parts = []
    for place, stage in enumerate(site.roadmap.career_path, 1):
        parts += [
            f"## {place}. {plain(stage.title)} {{ #{stage.id} }}",
            f"When: {inline(stage.when)}.\n{{ .facts }}",
            f"**What the guide says:** {inline(stage.guide)}",
            f"**What we make of it:** {inline(stage.ours)}",
            bullets([inline(line) for line in stage.do]),
            f"Topics: {', '.join(links.topic(topic) for topic in stage.topics)}.",
            links.edit("data/roadmap.yaml", "Edit this step", "career_path", place - 1),
        ]
    return blocks(*parts)


def hours_table(site: Site) -> str:
    """Return the arithmetic of the roadmap: hours by step, sums, and what each pace asks of a week."""
    roadmap = site.roadmap
    rows = []
    for place, step in enumerate(roadmap.steps, 1):
        topics = total([slot.hours for week in step.weeks for slot in week.topics])
        projects = total([week.project.hours for week in step.weeks if week.project])
        reviews = roadmap.review_hours * len(step.weeks)
        planned = total([roadmap.planned(week) for week in step.weeks])
        free = total([roadmap.catch_up(week) for week in step.weeks])
        rows.append(
            [
                f"{place}. {plain(step.title)}",
                str(len(step.weeks)),
                span(topics),
                span(projects) if projects.high else "none",
                f"{number(reviews)} h",
                span(planned),
                span(free),
            ]
        )
    weeks = roadmap.weeks
    rows.append(
        [
            "**All**",
            f"**{len(weeks)}**",
            span(total([slot.hours for week in weeks for slot in week.topics])),
            span(total([week.project.hours for week in weeks if week.project])),
            f"{number(roadmap.review_hours * len(weeks))} h",
            f"**{span(total([roadmap.planned(week) for week in weeks]))}**",
            span(total([roadmap.catch_up(week) for week in weeks])),
        ]
    )
    return table(["Step", "Weeks", "Topics", "Project", "Reviews", "Planned", "Left for catching up"], rows)


def _about(hours: Hours) -> Hours:
    """Return whole hours: a tenth of an hour in a week would claim more than an estimate can."""
    return Hours(round(hours.low), round(hours.high))


def pace_table(site: Site) -> str:
    """Return what each pace asks of a week and of a day."""
    roadmap = site.roadmap
    rows = []
    for pace in sorted(roadmap.paces, key=lambda pace: -pace.weeks):
        hours = roadmap.pace_hours(pace)
        rows.append(
            [
                f"**{plain(pace.title)}**",
                inline(pace.for_whom),
                f"{span(_about(hours))} a week",
                f"{span(hours.times(1 / 6))} on six days",
            ]
        )
    return table(["Pace", "For whom", "Hours a week", "Hours a day"], rows)
