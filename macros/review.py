"""Spaced reviews and gates, chosen by rule from the self-checks and tasks of the pages, the same at every build."""

from __future__ import annotations

from typing import TypeVar

from .model import GateTask, SelfCheck, Site, Step

# How old the questions of a review are, in weeks (nearest, farthest), and how many of each age it takes.
AGES = ((0, 0, 2), (2, 4, 2), (5, 26, 2))
TASKS = 5

T = TypeVar("T")


def review(site: Site, week: int, turn: int) -> list[tuple[str, SelfCheck]]:
    """Return topic and question of the first (turn 0) or second (turn 1) review of a week.

    Two of this week, two of two to four weeks ago, two older; fewer where nothing is so old yet. In the middle of a week only the
    first half of its topics has been read; its end asks nothing that the middle asked.
    """
    asked = review(site, week, 0) if turn else []
    chosen: list[tuple[str, SelfCheck]] = []
    for nearest, farthest, most in AGES:
        topics = [
            topic
            for topic, weeks in site.roadmap.weeks_of.items()
            if weeks and week - farthest <= weeks[0] <= week - nearest
        ]
        if nearest == 0:
            half = (len(topics) + 1) // 2
            topics = topics[half:] or topics if turn else topics[:half]
        pool = [(topic, check) for topic in topics for check in site.topics[topic].self_check]
        pool = [one for one in pool if one not in asked] or pool
        chosen += _spread(pool, most, start=week * 2 + turn)
    return chosen


def gates(site: Site) -> dict[str, list[tuple[str, GateTask]]]:
    """Return step id -> topic and task of its gate: at least half of earlier steps where there are any, none that an earlier gate has."""
    found: dict[str, list[tuple[str, GateTask]]] = {}
    unasked: list[tuple[str, GateTask]] = []
    for place, step in enumerate(site.roadmap.steps):
        own = _tasks(site, step)
        earlier = _spread(unasked, (TASKS + 1) // 2 if unasked else 0, start=place)
        found[step.id] = earlier + _spread(own, TASKS - len(earlier), start=place)
        unasked = [task for task in unasked + own if task not in found[step.id]]
    return found


def _tasks(site: Site, step: Step) -> list[tuple[str, GateTask]]:
    return [
        (slot.id, exercise.gate)
        for week in step.weeks
        for slot in week.topics
        if not slot.continued and (exercise := site.topics[slot.id].exercise) and exercise.gate
    ]


def _spread(pool: list[T], most: int, start: int) -> list[T]:
    """Return up to `most` entries far from each other, beginning at another place for every `start`."""
    if len(pool) <= most:
        return pool
    return [pool[int(start * 7 + turn * len(pool) / most) % len(pool)] for turn in range(most)]
