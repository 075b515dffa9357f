"""Renderers as pure functions: a small project in, Markdown out."""

from __future__ import annotations

import pytest

from macros.check import check
from macros.links import Links
from macros.model import Site
from macros.render import claims, comparison, faq, glossary, interview, page, roadmap, sample, tool, topic
from tests.project import ROOT, good_project


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return the model of tests/good."""
    return check(good_project(tmp_path_factory.mktemp("render")))[0].site()


@pytest.fixture(scope="module")
def real() -> Site:
    """Return the model of the project itself."""
    return check(ROOT)[0].site()


def test_a_topic_says_where_it_stands(small: Site) -> None:
    text = topic.topic_header(small, Links(small, "topics/words.md"), "words")
    assert "[Step 1&#58; Start](../steps/start.md) · week 1 · 2\u2060–\u20603\u00a0h (estimate)" in text
    assert "**Must: part of the core.** Sentences are made of them." in text
    assert "**Before this page:** [Letters](letters.md)." in text


def test_a_topic_leads_on(small: Site) -> None:
    text = topic.topic_footer(small, Links(small, "topics/letters.md"), "letters")
    assert "Next in the roadmap: [Words](words.md)" in text
    assert "Asked: [Why write?](../faq.md#why-write)" in text
    assert "Worth checking: [Pens are faster than pencils.](../claims-worth-checking.md#c01-pens-are-faster)" in text
    assert "In interviews: [Writing](../interview-questions.md#writing) (1)" in text


def test_links_to_data_open_the_line(small: Site) -> None:
    links = Links(small, "topics/words.md", "https://forge.example/edit/main/")
    text = topic.topic_footer(small, links, "words")
    assert "(https://forge.example/edit/main/data/roadmap.yaml#L17)" in text


def test_a_step_adds_up(small: Site) -> None:
    text = roadmap.step_page(small, Links(small, "steps/start.md"), "start")
    assert "Topics, reviews and project take 5.5\u2060–\u20607.5\u00a0h." in text
    assert "| Catching up: what the week leaves free of its 15 to 20 hours | 9.5\u2060–\u206012.5\u00a0h |" in text
    assert "Nothing of this step can be left out" in text


def test_the_real_roadmap_takes_340_to_470_hours_in_26_or_39_weeks(real: Site) -> None:
    assert "**340\u2060–\u2060470\u00a0h**" in roadmap.hours_table(real)
    text = roadmap.pace_table(real)
    assert "**39 weeks**" in text.splitlines()[2]
    assert "10\u2060–\u206013\u00a0h a week" in text
    assert "15\u2060–\u206020\u00a0h a week" in text


def test_a_week_of_the_real_roadmap_never_takes_more_than_its_hours(real: Site) -> None:
    assert [week.number for week in real.roadmap.weeks] == list(range(1, 27))
    for week in real.roadmap.weeks:
        assert min(real.roadmap.catch_up(week)) >= 0


def test_a_comparison_numbers_its_sources(small: Site) -> None:
    links = Links(small, "comparisons/pen-vs-pencil.md")
    assert "| **Row 1** | Ink. [[1]](#source-1) |" in comparison.comparison_top(small, links, "pen-vs-pencil")
    text = comparison.comparison_page(small, links, "pen-vs-pencil")
    assert "**unknown:** Not said." in text
    listed = comparison.comparison_sources(small, links, "pen-vs-pencil")
    assert "1. [The dictionary](https://example.org/dictionary){ #source-1 }" in listed
    assert '=== "Pencil"' in text


def test_the_sum_of_20_servers_is_a_sum(small: Site) -> None:
    assert "| 2 | 20 × 500 × 2 | 20,000 |" in comparison.capacity_sum()


def test_a_tool_without_a_page_stands_on_the_page_of_its_kind(small: Site) -> None:
    links = Links(small, "topics/words.md")
    assert links.tool("pen") == "[Pen](../tools/kinds/pens.md#pen)"
    text = tool.tool_records(small, Links(small, "tools/kinds/pens.md"), "pens")
    assert "## Pen { #pen }" in text
    assert "**Used in:** [Letters](../../topics/letters.md), [Words](../../topics/words.md)" in text


def test_a_term_a_question_a_claim_and_an_interview_question_have_their_own_places(small: Site) -> None:
    links = Links(small, "glossary.md")
    assert "## letter { #letter }" in glossary.glossary_page(small, links)
    assert "### Why write? { #why-write }" in faq.faq_page(small, Links(small, "faq.md"))
    assert "{ #c01-pens-are-faster }" in claims.corrections_list(small, links)
    assert '??? question "Why are there letters?"' in interview.interview_questions(small, links)


def test_a_sample_that_did_not_run_prints_no_output(real: Site) -> None:
    value = real.samples["mysql-vs-mongodb"]["open-ride-mysql"]
    text = sample.render(Links(real, "comparisons/mysql-vs-mongodb.md"), value, "mysql-vs-mongodb")
    assert "Not run here" in text
    assert ".out" not in text


@pytest.mark.parametrize(
    ("page", "folder", "name", "link"),
    [
        ("topics/transactions.md", "transactions", "spoiled", "../tools/postgresql.md#run-it"),
        # The server beside a Python program is what a reader lacks.
        ("topics/key-value-stores.md", "key-value-stores", "board", "../tools/redis.md#run-it"),
        (
            "comparisons/mysql-vs-mongodb.md",
            "mysql-vs-mongodb",
            "open-ride-postgresql",
            "../tools/postgresql.md#run-it",
        ),
    ],
)
def test_an_output_leads_to_how_its_program_is_set_up(real: Site, page: str, folder: str, name: str, link: str) -> None:
    text = sample.sample(real, Links(real, page), folder, name)
    assert f". [Run it yourself]({link}).\n" in text


def test_an_output_leads_nowhere_where_no_page_says_how_its_program_is_set_up(small: Site, real: Site) -> None:
    value = real.samples["transactions"]["spoiled"]
    assert "Run it yourself" not in sample.output(Links(small, "topics/words.md"), value, "transactions")
    python = real.samples["transactions"]["start-ride"]
    assert "Run it yourself" not in sample.output(Links(real, "topics/transactions.md"), python, "transactions")


def test_the_index_knows_other_names(real: Site) -> None:
    text = page.topic_index(real, Links(real, "a-to-z.md"))
    assert "[zsh](topics/command-line.md)" in text
    # A word that leads to two pages says to which; another spelling of it is no second entry.
    assert "[k8s &#40;Kubernetes&#41;](" in text
    assert "[aws](" not in text


def test_questions_are_listed_before_their_answers(real: Site) -> None:
    text = faq.faq_page(real, Links(real, "faq.md"))
    assert "- [Do I need a degree?](#degree)" in text.split("\n## ")[0]
    assert text.index("## Starting") < text.index("## Jobs")


def test_a_claim_tells_topics_from_tools(real: Site) -> None:
    text = claims.corrections_list(real, Links(real, "claims-worth-checking.md"))
    assert "[JSON](topics/json.md)" in text
    assert ". Tools: [AES](tools/kinds/security.md#aes)" in text


def test_a_link_to_the_page_itself_is_no_link(small: Site) -> None:
    assert Links(small, "topics/letters.md").topic("letters") == "**Letters**"
