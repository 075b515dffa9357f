"""The words of the project as types: what may stand in data/ and in front matter.

Every class refuses unknown keys. Descriptions end up in the JSON Schemas that editors read, so they speak to a contributor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated, NamedTuple

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
    WithJsonSchema,
)

from .source import Document


class Hours(NamedTuple):
    """A range of hours: low for somebody who has programmed before, high for a first contact."""

    low: float
    high: float

    def __add__(self, other: object) -> Hours:
        if not isinstance(other, Hours):
            return NotImplemented
        return Hours(self.low + other.low, self.high + other.high)

    def minus(self, other: Hours) -> Hours:
        """Return what is left of both ends."""
        return Hours(self.low - other.low, self.high - other.high)

    def times(self, factor: float) -> Hours:
        """Return both ends multiplied."""
        return Hours(self.low * factor, self.high * factor)


NO_HOURS = Hours(0, 0)


def total(hours: Iterator[Hours] | list[Hours]) -> Hours:
    """Return the sum of ranges: lows and highs apart."""
    return sum(hours, NO_HOURS)


def _read_hours(value: object) -> object:
    if isinstance(value, Hours):
        return value
    match = re.fullmatch(r"(\d+)-(\d+)", value) if isinstance(value, str) else None
    if not match or int(match[1]) > int(match[2]):
        raise ValueError("should be hours from low to high, as in 2-3")
    return Hours(int(match[1]), int(match[2]))


def _read_address(value: str) -> str:
    if not re.fullmatch(r"https://[A-Za-z0-9.-]+\.[A-Za-z]{2,}(/[^\s<>\"'`\\{}|]*)?", value):
        raise ValueError("should be an address that begins with https:// and has no spaces")
    return value


def _one_line(value: str) -> str:
    if "\n" in value.strip():
        raise ValueError("should be one line of text")
    return value


HoursRange = Annotated[
    Hours,
    BeforeValidator(_read_hours),
    WithJsonSchema({"type": "string", "pattern": r"^\d+-\d+$", "examples": ["2-3"]}),
]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=800), AfterValidator(_one_line)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=6000)]
Summary = Annotated[str, StringConstraints(min_length=40, max_length=180), AfterValidator(_one_line)]
Address = Annotated[str, AfterValidator(_read_address), WithJsonSchema({"type": "string", "pattern": "^https://"})]
Aliases = Annotated[
    list[Line], Field(description="What people type when they look for this: abbreviations, other names")
]
Day = Annotated[date, Strict()]
Checked = Annotated[Day, Field(description="The day on which a person last read the sources, as in 2026-11-20")]
Version = Annotated[str, StringConstraints(min_length=1, max_length=80)]


class Model(BaseModel):
    """A record that refuses unknown keys and cannot change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


# --- sources -----------------------------------------------------------------


class SourceKind(StrEnum):
    """What a source is, most trusted first."""

    OFFICIAL = "official"
    STANDARD = "standard"
    ORGANISATION = "organisation"
    BOOK = "book"
    COURSE = "course"
    ARTICLE = "article"
    VIDEO = "video"
    SURVEY = "survey"


class Cost(StrEnum):
    """What a reader pays for a source."""

    FREE = "free"
    SIGN_UP = "free with sign-up"
    PAID = "paid"


class Source(Model):
    """A text outside the site that a claim rests on or that a topic recommends."""

    title: Line = Field(description="The title as its publisher has it")
    publisher: Line
    address: Address
    kind: SourceKind
    cost: Cost = Cost.FREE
    version: Version | None = Field(None, description="Version or date of the text that was read")
    checked: Checked


# --- the roadmap ---------------------------------------------------------------


class Need(StrEnum):
    """must: in the six-month core; should: soon after; later: when a job asks for it."""

    MUST = "must"
    SHOULD = "should"
    LATER = "later"


class Slot(Model):
    """A topic's place in the roadmap."""

    id: Id
    need: Need
    hours: HoursRange
    why: Line | None = Field(None, description="The reason for its need, one sentence")
    continued: bool = Field(False, description="true where a topic goes on that an earlier week began")


class Project(Model):
    """A project and the hours that it takes."""

    id: Id
    title: Line
    summary: Line
    hours: HoursRange


class Week(Model):
    """One week of the 26."""

    number: int
    do: Line = Field(description="What the reader does in this week, one or two sentences")
    topics: list[Slot]
    project: Project | None = None


class Change(Model):
    """A difference between this roadmap and the plan that it grew from."""

    what: Line
    why: Line


class Step(Model):
    """One of the six steps."""

    id: Id
    title: Line
    goal: Line = Field(description="What the reader can do at the end of the step")
    month: int = Field(description="The month in which the source plan had this step")
    source_plan: Line = Field(description="What the source plan did in that month, in our words")
    changes: list[Change]
    weeks: list[Week]
    after: list[Slot] = Field(description="Topics of this step that come after the core: should, later")


class Pace(Model):
    """A calendar: how many weeks the 26 weeks of the roadmap are spread over."""

    id: Id
    title: Line
    for_whom: Line
    weeks: int


class CareerStep(Model):
    """One of the eight steps of the career path: a second way through the same topics."""

    id: Id
    title: Line
    guide: Line = Field(description="What the career guide says in this step, in our words")
    ours: Line = Field(description="What is true, and what we advise")
    do: list[Line] = Field(min_length=1)
    topics: list[Id] = Field(min_length=1)
    when: Line


class Roadmap(Model):
    """The spine: order, need, hours and weeks of all topics."""

    review_hours: float = Field(description="Hours of review in every week")
    week_hours: HoursRange = Field(description="Hours that a week may take at the most, low and high")
    paces: list[Pace]
    steps: list[Step]
    career_path: list[CareerStep]
    drop_when_behind: list[Id] = Field(description="Topics to leave out when time is short, first one first")
    renamed: dict[Id, Id] = Field(description="Old topic id: the id that took its place")

    @cached_property
    def weeks(self) -> list[Week]:
        """All weeks in order."""
        return [week for step in self.steps for week in step.weeks]

    @cached_property
    def slots(self) -> dict[str, Slot]:
        """Topic id -> its first slot, in teaching order."""
        found: dict[str, Slot] = {}
        for step in self.steps:
            for slot in [s for week in step.weeks for s in week.topics] + step.after:
                found.setdefault(slot.id, slot)
        return found

    @cached_property
    def order(self) -> dict[str, int]:
        """Topic id -> its number in teaching order, counted from 1."""
        return {topic: number for number, topic in enumerate(self.slots, 1)}

    @cached_property
    def step_of(self) -> dict[str, Step]:
        """Topic id -> the step that introduces it."""
        found: dict[str, Step] = {}
        for step in self.steps:
            for slot in [s for week in step.weeks for s in week.topics] + step.after:
                found.setdefault(slot.id, step)
        return found

    @cached_property
    def weeks_of(self) -> dict[str, list[int]]:
        """Topic id -> the numbers of the weeks that hold it; empty after the core."""
        found: dict[str, list[int]] = {topic: [] for topic in self.slots}
        for week in self.weeks:
            for slot in week.topics:
                found[slot.id].append(week.number)
        return found

    @cached_property
    def hours_of(self) -> dict[str, Hours]:
        """Topic id -> its hours, summed over the weeks that it spans."""
        found: dict[str, Hours] = dict.fromkeys(self.slots, NO_HOURS)
        for step in self.steps:
            for slot in [s for week in step.weeks for s in week.topics] + step.after:
                found[slot.id] += slot.hours
        return found

    @cached_property
    def projects(self) -> dict[str, Project]:
        """Project id -> project, in order."""
        return {week.project.id: week.project for week in self.weeks if week.project}

    def planned(self, week: Week) -> Hours:
        """Return topics, project and review of a week."""
        project = week.project.hours if week.project else NO_HOURS
        review = Hours(self.review_hours, self.review_hours)
        return total([slot.hours for slot in week.topics]) + project + review

    def catch_up(self, week: Week) -> Hours:
        """Return what a week leaves free of the hours that it may take."""
        return self.week_hours.minus(self.planned(week))

    def pace_hours(self, pace: Pace) -> Hours:
        """Return hours a week when the whole roadmap is spread over the weeks of `pace`."""
        return self.week_hours.times(len(self.weeks) / pace.weeks)


class Published(Model):
    """data/published.yaml: every topic id that ever had an address; it only grows."""

    topics: list[Id]


# --- pages ---------------------------------------------------------------------


class Page(Model):
    """Front matter of every page that has no type of its own."""

    title: Line
    summary: Summary
    aliases: Aliases = []
    hide: list[Line] = []


class StepPage(Page):
    """Front matter of docs/steps/<id>.md; weeks, topics and hours stand in data/roadmap.yaml."""


class Redirect(Model):
    """Front matter of the page that a renamed topic leaves behind; written by the checker."""

    title: Line
    redirect: Id
    search: dict[str, bool]


class Resource(Model):
    """A source that a topic recommends, and the reason to open it."""

    source: Id
    why: Line


class CheckKind(StrEnum):
    """What a self-check asks for."""

    IDEA = "idea"
    NEIGHBOURS = "neighbours"
    FAULT = "fault"


class SelfCheck(Model):
    """A question that tests understanding; the answer says why."""

    question: Line
    answer: Line
    kind: CheckKind = CheckKind.IDEA
    meets: list[int] = Field([], description="Numbers of the objectives that it meets, counted from 1")


class GateTask(Model):
    """A task for the gate of a step: nine minutes, from an empty file, nothing looked up. Its solution is the sample with `role: gate`."""

    task: Text
    done: Line = Field(description="What can be seen when it is done")


class Exercise(Model):
    """What the exercise of a page is for; its words stand in the page."""

    meets: list[int] = Field(description="Numbers of the objectives that it meets, counted from 1")
    gate: GateTask | None = None


class Topic(Model):
    """Front matter of docs/topics/<id>.md."""

    title: Line
    summary: Summary = Field(description="One sentence: what the reader gets")
    aliases: Aliases
    prerequisites: list[Id] = Field(description="Topics that this page builds on directly")
    objectives: list[Line] = Field(description="Given X, you can Y", min_length=2, max_length=4)
    tools: list[Id] = Field(description="Tools that the page names or uses")
    self_check: list[SelfCheck] = Field([], max_length=6)
    exercise: Exercise | None = None
    resources: list[Resource] = Field(min_length=1, max_length=6)
    checked: Checked


# --- tools and comparisons -----------------------------------------------------


class Tool(Model):
    """data/tools/<id>.yaml"""

    name: Line
    kind: Line = Field(description="What it is, in lower case: relational database, web server, ...")
    summary: Summary
    licence: Line = Field(description="Its licence, or unknown")
    official: Address
    aliases: Aliases
    what_for: list[Line] = Field(min_length=1)
    what_not: list[Line] = Field(min_length=1)
    alternatives: list[Id]
    sources: list[Id] = Field(min_length=1)
    checked: Checked


class ReleaseLine(Model):
    """A supported line of releases."""

    line: Version
    released: Day
    ends: Day | None = Field(None, description="The day on which support ends; none where no end is announced")
    latest: Version | None = None


class Releases(Model):
    """One entry of data/releases.yaml, written from the open data of endoflife.date."""

    product: Id = Field(description="The name of the tool at endoflife.date")
    checked: Checked
    lines: list[ReleaseLine]


class ToolGroup(Model):
    """One entry of data/tool-groups.yaml: kinds of tools that stand on one page."""

    title: Line
    kinds: list[Line] = Field(min_length=1)


class ToolPage(Model):
    """Front matter of docs/tools/<id>.md; everything else stands in data/tools/<id>.yaml."""

    title: Line


class Value(StrEnum):
    """The answer of a yes-or-no criterion. Unknown is a value."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_APPLICABLE = "not applicable"
    UNKNOWN = "unknown"


class Claim(Model):
    """One cell of a comparison: a statement with its sources."""

    value: Value | None = None
    claim: Line
    sources: list[Id]
    checked: Checked


class Criterion(Model):
    """One row of a comparison."""

    id: Id
    name: Line
    why: Line = Field(description="Why the row matters to a beginner")
    cells: dict[Id, Claim]


class SameTask(Model):
    """The same task done in each tool."""

    title: Line
    task: Line
    notes: Line
    samples: dict[Id, Line] = Field(description="Tool id: file below examples/<comparison>/")


class Myth(Model):
    """A saying that does not hold, and what does."""

    claim: Line
    truth: Line
    sources: list[Id]


class ComparisonPage(Model):
    """Front matter of docs/comparisons/<id>.md."""

    title: Line
    summary: Summary


class Comparison(Model):
    """data/comparisons/<id>.yaml"""

    question: Line
    verdict: Line = Field(description="For a beginner, with the condition under which it holds")
    not_the_same_kind: Line | None = None
    aliases: Aliases
    tools: list[Id] = Field(min_length=2)
    neighbours: list[Id] = []
    criteria: list[Criterion] = Field(min_length=6)
    choose_if: dict[Id, list[Line]]
    avoid_if: dict[Id, list[Line]]
    either_is_fine_if: list[Line]
    same_task: list[SameTask]
    myths: list[Myth]
    migration: Line
    related: list[Id]
    owner: Line
    checked: Checked
    review_by: Day

    @property
    def columns(self) -> list[str]:
        """Compared tools, then their neighbours."""
        return self.tools + self.neighbours


# --- samples -------------------------------------------------------------------


class RunsOn(StrEnum):
    """What a sample is executed by."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"
    MARIADB = "mariadb"
    PYTHON = "python"
    NODE = "node"
    PHP = "php"
    REDIS = "redis"
    NGINX = "nginx"
    APACHE = "apache"
    SHELL = "shell"
    TEXT = "text"
    NOT_HERE = "not run here"


class Ran(Model):
    """When and on what a sample's recorded output was made; written by the runner."""

    version: Line
    on: Day


class Role(StrEnum):
    """What a sample is for on its page."""

    EXAMPLE = "example"
    MISTAKE = "mistake"
    SOLUTION = "solution"
    ORDER = "order"
    GIVEN = "given"
    GATE = "gate"


class Service(StrEnum):
    """A server that runs beside a program."""

    POSTGRESQL = "postgresql"
    MARIADB = "mariadb"
    REDIS = "redis"


class Sample(Model):
    """One entry of examples/<folder>/samples.yaml."""

    file: Line
    runs_on: RunsOn
    role: Role = Field(
        Role.EXAMPLE,
        description="What it is for: example, mistake, solution, order (lines to put in order), given (a file that others use)",
    )
    fails: bool = Field(False, description="true where the program is meant to end with an error")
    service: Service | None = Field(None, description="A server that runs beside the program")
    upstream: Line | None = Field(
        None, description="A program (.mjs or .py) that is started first and listens on port 8000"
    )
    requests: list[Line] = Field([], description="GET /path, asked of the server in this order")
    needs: list[Line] = Field([], description="Other files of the folder that it uses")
    varies: list[Line] = Field([], description="Regular expressions for output that differs from run to run")
    reason: Line | None = Field(None, description="Why it is not run here")
    prose: bool = Field(False, description="true for running text, whose lines wrap on a phone; no tables")
    ran: Ran | None = None


class Diagram(Model):
    """What examples/<folder>/<name>.dot says of itself in its lines `// title: ...` and `// text: ...`."""

    title: Line
    text: Line = Field(description="The picture in words, for people who do not see it")


# --- questions -----------------------------------------------------------------


class Question(Model):
    """A question that beginners ask, and an honest answer."""

    id: Id
    question: Line
    aliases: Aliases = []
    answer: Text
    topics: list[Id] = []
    comparisons: list[Id] = []
    tools: list[Id] = []
    sources: list[Id] = []
    checked: Checked


class QuestionGroup(Model):
    """data/faq/<group>.yaml"""

    title: Line
    order: int = Field(99, description="Its place on the page; the smallest comes first")
    questions: list[Question] = Field(min_length=1)


# --- claims worth checking, terms, interview questions ----------------------------


class CorrectionKind(StrEnum):
    """What is the matter with a claim. Choices and pedantic ones are not printed as corrections."""

    ERROR = "error"
    DATED = "dated"
    UNSOURCED = "unsourced"
    CHOICE = "choice"
    PEDANTIC = "pedantic"


class Correction(Model):
    """One entry of data/corrections.yaml: what guides say, and what is true."""

    kind: CorrectionKind
    claim: Line = Field(description="What guides say, in our words")
    truth: Text
    why: Line = Field(description="Why it matters to a beginner")
    sources: list[Id]
    topics: list[Id]
    tools: list[Id]
    comparisons: list[Id]
    patterns: list[Line] = Field(description="Regular expressions that match a page repeating the claim as plain fact")
    repeats: list[Line] = Field(description="Sentences that the patterns must catch")
    allowed: list[Line] = Field(description="Honest sentences that they must not catch")
    checked: Checked


class Term(Model):
    """One entry of data/glossary.yaml."""

    term: Line
    definition: Annotated[str, StringConstraints(min_length=30, max_length=260), AfterValidator(_one_line)]
    aliases: Aliases
    everyday: list[Line] = Field(
        [], description="Those of its names that are everyday words too, so that texts are not searched for them"
    )
    topic: Id = Field(description="The topic that introduces it")
    abbreviation: bool = Field(False, description="true for acronyms")
    long: Line | None = Field(None, description="What the letters of an abbreviation stand for")


class Level(StrEnum):
    """How far into the trade an interview question reaches."""

    BASIC = "basic"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class InterviewQuestion(Model):
    """A question of an interview, and what a good answer contains."""

    id: Id
    question: Line
    topic: Id
    level: Level
    good_answer: list[Line] = Field(min_length=2, max_length=5)


class InterviewGroup(Model):
    """data/interview/<group>.yaml"""

    title: Line
    aliases: Aliases
    questions: list[InterviewQuestion] = Field(min_length=1)


# --- the whole -----------------------------------------------------------------

FrontMatter = Page | StepPage | Redirect | Topic | ToolPage | ComparisonPage


@dataclass(frozen=True)
class Site:
    """Everything that was read, by id, and the documents that it came from."""

    roadmap: Roadmap
    sources: dict[str, Source]
    topics: dict[str, Topic]
    tools: dict[str, Tool]
    tool_groups: dict[str, ToolGroup]
    releases: dict[str, Releases]
    comparisons: dict[str, Comparison]
    questions: dict[str, QuestionGroup]
    corrections: dict[str, Correction]
    glossary: dict[str, Term]
    interview: dict[str, InterviewGroup]
    samples: dict[str, dict[str, Sample]]
    diagrams: dict[str, Diagram]
    pages: dict[str, FrontMatter] = field(repr=False)
    documents: dict[str, Document] = field(repr=False)

    def group_of(self, tool: str) -> str:
        """Return the id of the group that holds the kind of a tool."""
        return next(g for g, group in self.tool_groups.items() if self.tools[tool].kind in group.kinds)
