"""Rules about the order of topics: what a page builds on is taught before it."""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from ..load import Loaded
from ..model import Need, Topic
from ..problem import Problem
from .registry import rule


def _topics(loaded: Loaded) -> dict[str, Topic]:
    return loaded.folder("docs/topics/", Topic, ".md")


def _cycle(topics: dict[str, Topic]) -> list[str]:
    graph = {name: set(topic.prerequisites) for name, topic in topics.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


@rule("prerequisite-cycle")
def prerequisite_cycle(loaded: Loaded) -> Iterator[Problem]:
    """Topics wait for each other in a circle, so none of them could come first. Remove one of the prerequisites."""
    cycle = _cycle(_topics(loaded))
    if cycle:
        # graphlib lists each topic after one that it needs: `a, b` means that b needs a.
        needed, needing = cycle[0], cycle[1]
        document = loaded.documents[f"docs/topics/{needing}.md"]
        place = _topics(loaded)[needing].prerequisites.index(needed)
        shown = " needs ".join(reversed(cycle))
        message = f"these topics wait for each other: {shown}. Remove one of the prerequisites"
        yield document.problem(("prerequisites", place), message, "prerequisite-cycle")


@rule("prerequisite-later")
def prerequisite_later(loaded: Loaded) -> Iterator[Problem]:
    """A prerequisite is taught after the topic that builds on it. Drop it, or move one of the two in data/roadmap.yaml."""
    if not loaded.roadmap or _cycle(_topics(loaded)):
        return
    order, slots = loaded.roadmap.order, loaded.roadmap.slots
    for name, topic in _topics(loaded).items():
        document = loaded.documents[f"docs/topics/{name}.md"]
        for place, needed in enumerate(topic.prerequisites):
            if name not in order or needed not in order:
                continue
            if order[needed] >= order[name]:
                message = f"'{needed}' is taught after '{name}' (number {order[needed]} after {order[name]})"
                yield document.problem(("prerequisites", place), message, "prerequisite-later")
            elif slots[name].need is Need.MUST and slots[needed].need is not Need.MUST:
                message = f"'{needed}' is not in the core, but '{name}' is: a reader of the core never meets it"
                yield document.problem(("prerequisites", place), message, "prerequisite-later")
