"""Rules about the spine: every topic has one place, the hours fit the weeks, old addresses live on."""

from __future__ import annotations

from collections.abc import Iterator

from ..load import Loaded
from ..model import Need, Published, Redirect, Roadmap, Slot
from ..problem import Problem, did_you_mean
from ..source import Location
from .registry import rule

SPINE = "data/roadmap.yaml"


def placed(roadmap: Roadmap) -> Iterator[tuple[Location, Slot, bool]]:
    """Yield every slot with its location, and whether it stands in a week."""
    for n, step in enumerate(roadmap.steps):
        for m, week in enumerate(step.weeks):
            for k, slot in enumerate(week.topics):
                yield ("steps", n, "weeks", m, "topics", k), slot, True
        for k, slot in enumerate(step.after):
            yield ("steps", n, "after", k), slot, False


def _spine(loaded: Loaded, location: Location, message: str, name: str) -> Problem:
    return loaded.documents[SPINE].problem(location, message, name)


@rule("missing-page")
def missing_page(loaded: Loaded) -> Iterator[Problem]:
    """The roadmap names a topic that has no page. Write docs/topics/<id>.md, or correct the id."""
    if not loaded.roadmap:
        return
    pages = loaded.ids("docs/topics/", ".md")
    for location, slot, _ in placed(loaded.roadmap):
        if slot.id not in pages:
            message = f"topic '{slot.id}' has no page docs/topics/{slot.id}.md.{did_you_mean(slot.id, pages)}"
            yield _spine(loaded, location, message, "missing-page")
    steps = loaded.ids("docs/steps/", ".md")
    for n, step in enumerate(loaded.roadmap.steps):
        if step.id not in steps:
            message = f"step '{step.id}' has no page docs/steps/{step.id}.md.{did_you_mean(step.id, steps)}"
            yield _spine(loaded, ("steps", n, "id"), message, "missing-page")


@rule("orphan-topic")
def orphan_topic(loaded: Loaded) -> Iterator[Problem]:
    """A topic has a page but no place in the roadmap. Give it a line in data/roadmap.yaml."""
    if not loaded.roadmap:
        return
    for path, page in loaded.pages().items():
        if path.startswith("topics/") and not isinstance(page, Redirect):
            name = path.removeprefix("topics/").removesuffix(".md")
            if name != "index" and name not in loaded.roadmap.slots:
                hint = did_you_mean(name, loaded.roadmap.slots)
                message = f"no week or step of {SPINE} holds the topic '{name}'.{hint}"
                yield Problem(f"docs/{path}", 1, 1, message, "orphan-topic")


@rule("topic-place")
def topic_place(loaded: Loaded) -> Iterator[Problem]:
    """A topic stands twice, a `must` topic in no week, another in a week, or a reason is missing."""
    if not loaded.roadmap:
        return
    first: dict[str, Slot] = {}
    for location, slot, in_week in placed(loaded.roadmap):
        before = first.setdefault(slot.id, slot)
        if before is not slot:
            if not slot.continued:
                message = f"topic '{slot.id}' has a place already. If it goes on here, add `continued: true`"
                yield _spine(loaded, location, message, "topic-place")
            elif slot.need is not before.need:
                message = f"topic '{slot.id}' is '{before.need}' where it begins and '{slot.need}' here"
                yield _spine(loaded, location, message, "topic-place")
            continue
        if slot.continued:
            message = f"topic '{slot.id}' goes on here but begins nowhere. Remove `continued`"
            yield _spine(loaded, location, message, "topic-place")
        if not slot.why:
            message = f"topic '{slot.id}' has need '{slot.need}' without a reason. Add `why: ...`"
            yield _spine(loaded, location, message, "topic-place")
        if in_week != (slot.need is Need.MUST):
            where = "stands in a week" if in_week else "stands after the core"
            message = f"topic '{slot.id}' is '{slot.need}' but {where}; weeks hold `must` topics and nothing else"
            yield _spine(loaded, location, message, "topic-place")


@rule("hours-fit")
def hours_fit(loaded: Loaded) -> Iterator[Problem]:
    """A week holds more hours than `week_hours` allows, or the weeks are not numbered 1, 2, 3 ..."""
    if not loaded.roadmap:
        return
    expected = 1
    for n, step in enumerate(loaded.roadmap.steps):
        for m, week in enumerate(step.weeks):
            location = ("steps", n, "weeks", m, "number")
            if week.number != expected:
                yield _spine(loaded, location, f"this should be week {expected}, not {week.number}", "hours-fit")
            expected += 1
            free = loaded.roadmap.catch_up(week)
            if free.low < 0 or free.high < 0:
                planned, limit = loaded.roadmap.planned(week), loaded.roadmap.week_hours
                message = (
                    f"week {week.number} takes {planned.low:g}-{planned.high:g} hours with its review;"
                    f" it may take {limit.low:g}-{limit.high:g}. Move a topic or correct its hours"
                )
                yield _spine(loaded, location, message, "hours-fit")


@rule("removed-topic")
def removed_topic(loaded: Loaded) -> Iterator[Problem]:
    """A topic that was published is gone without an entry in `renamed`, so links to it would break."""
    published = loaded.values.get("data/published.yaml")
    if not loaded.roadmap or not isinstance(published, Published):
        return
    document = loaded.documents["data/published.yaml"]
    for place, name in enumerate(published.topics):
        if name not in loaded.roadmap.slots and name not in loaded.roadmap.renamed:
            hint = did_you_mean(name, loaded.roadmap.slots)
            message = f"topic '{name}' was published and is gone. Add `{name}: <new id>` to `renamed` in {SPINE}.{hint}"
            yield document.problem(("topics", place), message, "removed-topic")
    for name in loaded.roadmap.renamed:
        if name in loaded.roadmap.slots:
            message = f"'{name}' is renamed and still a topic. Remove one of the two"
            yield _spine(loaded, ("renamed", name), message, "removed-topic")
