"""Rules about ids that point at something: it must exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..load import Loaded
from ..model import Comparison, Correction, InterviewGroup, QuestionGroup, Sample, Term, Tool, Topic
from ..problem import Problem, did_you_mean
from ..source import Document, Location
from .registry import rule


class Reference(NamedTuple):
    """An id that stands somewhere and means a record elsewhere."""

    document: Document
    location: Location
    kind: str
    id: str


def references(loaded: Loaded) -> Iterator[Reference]:
    """Yield every reference by id in data/ and in front matter."""
    for path, value in loaded.values.items():
        document = loaded.documents[path]
        # Some files hold many records, each under its id.
        records = value.items() if isinstance(value, dict) else [(None, value)]
        for key, record in records:
            for location, kind, ids in _of(record):
                for number, target in enumerate(ids):
                    place = (*location, number) if key is None else (key, *location, number)
                    yield Reference(document, place, kind, target)
    releases: dict[str, object] = loaded.values.get("data/releases.yaml", {})
    for tool in releases:
        yield Reference(loaded.documents["data/releases.yaml"], (tool,), "tool", tool)
    if loaded.roadmap:
        document = loaded.documents["data/roadmap.yaml"]
        for number, target in enumerate(loaded.roadmap.drop_when_behind):
            yield Reference(document, ("drop_when_behind", number), "topic", target)
        for number, stage in enumerate(loaded.roadmap.career_path):
            for n, target in enumerate(stage.topics):
                yield Reference(document, ("career_path", number, "topics", n), "topic", target)
        for old, new in loaded.roadmap.renamed.items():
            yield Reference(document, ("renamed", old), "topic", new)


def _of(value: object) -> Iterator[tuple[Location, str, Iterable[str]]]:
    match value:
        case Topic():
            yield ("prerequisites",), "topic", value.prerequisites
            yield ("tools",), "tool", value.tools
            for n, resource in enumerate(value.resources):
                yield ("resources", n, "source"), "source", [resource.source]
        case Tool():
            yield ("alternatives",), "tool", value.alternatives
            yield ("sources",), "source", value.sources
        case Comparison():
            yield from _of_comparison(value)
        case QuestionGroup():
            for n, question in enumerate(value.questions):
                yield ("questions", n, "topics"), "topic", question.topics
                yield ("questions", n, "comparisons"), "comparison", question.comparisons
                yield ("questions", n, "tools"), "tool", question.tools
                yield ("questions", n, "sources"), "source", question.sources
        case Correction():
            yield ("sources",), "source", value.sources
            yield ("topics",), "topic", value.topics
            yield ("tools",), "tool", value.tools
            yield ("comparisons",), "comparison", value.comparisons
        case Term():
            yield ("topic",), "topic", [value.topic]
        case InterviewGroup():
            for n, asked in enumerate(value.questions):
                yield ("questions", n, "topic"), "topic", [asked.topic]


def _of_comparison(value: Comparison) -> Iterator[tuple[Location, str, Iterable[str]]]:
    yield ("tools",), "tool", value.tools
    yield ("neighbours",), "tool", value.neighbours
    yield ("related",), "topic", value.related
    for n, criterion in enumerate(value.criteria):
        for tool, cell in criterion.cells.items():
            yield ("criteria", n, "cells", tool, "sources"), "source", cell.sources
    for n, myth in enumerate(value.myths):
        yield ("myths", n, "sources"), "source", myth.sources


def known(loaded: Loaded, kind: str) -> set[str] | None:
    """Return the ids of a kind, or None where the file that lists them could not be read."""
    match kind:
        case "topic":
            return loaded.ids("docs/topics/", ".md")
        case "tool":
            return loaded.ids("data/tools/")
        case "comparison":
            return loaded.ids("data/comparisons/")
        case _:
            return loaded.keys("data/sources.yaml")


def _unknown(loaded: Loaded, kind: str) -> Iterator[Problem]:
    ids = known(loaded, kind)
    if ids is None:
        return
    for reference in references(loaded):
        if reference.kind == kind and reference.id not in ids:
            hint = did_you_mean(reference.id, ids)
            message = f"there is no {kind} '{reference.id}'.{hint}"
            yield reference.document.problem(reference.location, message, f"unknown-{kind}")


@rule("unknown-topic")
def unknown_topic(loaded: Loaded) -> Iterator[Problem]:
    """An id of a topic has no page docs/topics/<id>.md. Correct the id, or write the page."""
    yield from _unknown(loaded, "topic")


@rule("unknown-tool")
def unknown_tool(loaded: Loaded) -> Iterator[Problem]:
    """An id of a tool has no file data/tools/<id>.yaml. Correct the id, or add the tool."""
    yield from _unknown(loaded, "tool")


@rule("unknown-kind")
def unknown_kind(loaded: Loaded) -> Iterator[Problem]:
    """The kind of a tool stands in no group of data/tool-groups.yaml. Correct it, or add it to a group there."""
    groups = loaded.values.get("data/tool-groups.yaml")
    if groups is None:
        return
    kinds = {kind for group in groups.values() for kind in group.kinds}
    for name, tool in loaded.folder("data/tools/", Tool).items():
        if tool.kind not in kinds:
            message = f"no group of data/tool-groups.yaml holds the kind '{tool.kind}'.{did_you_mean(tool.kind, kinds)}"
            yield loaded.documents[f"data/tools/{name}.yaml"].problem(("kind",), message, "unknown-kind")


@rule("unknown-comparison")
def unknown_comparison(loaded: Loaded) -> Iterator[Problem]:
    """An id of a comparison has no file data/comparisons/<id>.yaml. Correct the id."""
    yield from _unknown(loaded, "comparison")


@rule("unknown-source")
def unknown_source(loaded: Loaded) -> Iterator[Problem]:
    """An id of a source does not stand in data/sources.yaml. Correct the id, or add the source there."""
    yield from _unknown(loaded, "source")


@rule("comparison-columns")
def comparison_columns(loaded: Loaded) -> Iterator[Problem]:
    """A comparison names a tool in a cell, a list or a sample that is not one of its columns, or leaves a cell out."""
    for name, value in loaded.folder("data/comparisons/", Comparison).items():
        document = loaded.documents[f"data/comparisons/{name}.yaml"]
        columns = set(value.columns)
        for location, tools in _columns_used(value):
            for tool in tools - columns:
                message = f"'{tool}' is not a column of this comparison.{did_you_mean(tool, columns)}"
                yield document.problem((*location, tool), message, "comparison-columns")
            complete = location[0] == "criteria" or location[0] in {"choose_if", "avoid_if"}
            for tool in sorted(columns - tools) if complete else []:
                message = f"nothing is said of '{tool}'. Write it, or say that it is unknown"
                yield document.problem(location, message, "comparison-columns")


def _columns_used(value: Comparison) -> Iterator[tuple[Location, set[str]]]:
    for n, criterion in enumerate(value.criteria):
        yield ("criteria", n, "cells"), set(criterion.cells)
    yield ("choose_if",), set(value.choose_if)
    yield ("avoid_if",), set(value.avoid_if)
    for n, task in enumerate(value.same_task):
        yield ("same_task", n, "samples"), set(task.samples)


@rule("unknown-sample")
def unknown_sample(loaded: Loaded) -> Iterator[Problem]:
    """A comparison or samples.yaml names a file below examples/ that is not there."""
    for name, value in loaded.folder("data/comparisons/", Comparison).items():
        document = loaded.documents[f"data/comparisons/{name}.yaml"]
        listed = {sample.file for sample in _samples(loaded, name).values()}
        for n, task in enumerate(value.same_task):
            for tool, file in task.samples.items():
                if file not in listed:
                    message = f"examples/{name}/samples.yaml does not list '{file}'.{did_you_mean(file, listed)}"
                    yield document.problem(("same_task", n, "samples", tool), message, "unknown-sample")
    for path, samples in loaded.values.items():
        if path.endswith("/samples.yaml"):
            folder = loaded.root / path.removesuffix("samples.yaml")
            for key, sample in samples.items():
                files = [
                    ("file", sample.file),
                    ("upstream", sample.upstream),
                    *(("needs", file) for file in sample.needs),
                ]
                for part, file in files:
                    if file and not (folder / file).is_file():
                        there = [entry.name for entry in folder.iterdir()]
                        message = f"there is no file '{file}' beside this one.{did_you_mean(file, there)}"
                        yield loaded.documents[path].problem((key, part), message, "unknown-sample")


def _samples(loaded: Loaded, folder: str) -> dict[str, Sample]:
    found: dict[str, Sample] = loaded.values.get(f"examples/{folder}/samples.yaml", {})
    return found
