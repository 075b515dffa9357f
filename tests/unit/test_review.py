"""Reviews and gates are chosen by rule: some new, some older, the same at every build."""

from __future__ import annotations

import pytest

from macros.check import check
from macros.model import Site
from macros.review import gates, review
from tests.project import ROOT


@pytest.fixture(scope="module")
def site() -> Site:
    """Return the model of the project itself."""
    return check(ROOT)[0].site()


def test_a_late_review_has_two_new_two_recent_and_two_old_questions(site: Site) -> None:
    for week in range(7, 24):
        chosen = review(site, week, turn=0)
        ages = [week - site.roadmap.weeks_of[topic][0] for topic, _ in chosen]
        assert ages[:2] == [0, 0]
        assert all(2 <= age <= 4 for age in ages[2:4])
        assert all(age >= 5 for age in ages[4:])
        assert len(chosen) == len({check.question for _, check in chosen}) == 6


def test_the_middle_of_a_week_asks_only_what_was_read_by_then(site: Site) -> None:
    week = next(week for week in site.roadmap.weeks if week.number == 7)
    first_half = [slot.id for slot in week.topics][:3]
    assert {topic for topic, _ in review(site, 7, turn=0)[:2]} <= set(first_half)


def test_the_two_reviews_of_a_week_share_no_question(site: Site) -> None:
    for week in range(1, 27):
        first, second = ({check.question for _, check in review(site, week, turn)} for turn in (0, 1))
        assert not first & second, week


def test_a_gate_has_five_tasks_at_least_half_of_earlier_steps(site: Site) -> None:
    for place, step in enumerate(site.roadmap.steps):
        tasks = gates(site)[step.id]
        assert len(tasks) == len({task.task for _, task in tasks}) == 5
        earlier = sum(site.roadmap.step_of[topic] is not step for topic, _ in tasks)
        assert earlier == (3 if place else 0)


def test_no_task_stands_in_two_gates(site: Site) -> None:
    topics = [topic for step in site.roadmap.steps for topic, _ in gates(site)[step.id]]
    assert len(topics) == len(set(topics)) == 30
