"""Read every file of data/, docs/ and examples/ into the model; note what does not fit it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError

from .diagrams import about
from .model import (
    Comparison,
    ComparisonPage,
    Correction,
    Diagram,
    FrontMatter,
    InterviewGroup,
    Model,
    Page,
    Published,
    QuestionGroup,
    Redirect,
    Releases,
    Roadmap,
    Sample,
    Site,
    Source,
    StepPage,
    Term,
    Tool,
    ToolGroup,
    ToolPage,
    Topic,
)
from .problem import Problem, did_you_mean
from .source import Document, Location, Reader

# What each data file holds. A folder stands for all YAML files in it.
FILES: dict[str, Any] = {
    "data/roadmap.yaml": Roadmap,
    "data/published.yaml": Published,
    "data/sources.yaml": dict[str, Source],
    "data/corrections.yaml": dict[str, Correction],
    "data/glossary.yaml": dict[str, Term],
    "data/denied-hosts.yaml": dict[str, str],
    "data/link-exceptions.yaml": dict[str, str],
    "data/releases.yaml": dict[str, Releases],
    "data/tool-groups.yaml": dict[str, ToolGroup],
    "data/tools/": Tool,
    "data/comparisons/": Comparison,
    "data/faq/": QuestionGroup,
    "data/interview/": InterviewGroup,
}
EXAMPLES: Any = dict[str, Sample]
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass
class Loaded:
    """What could be read, whole or not. Rules read it; only a faultless one becomes a Site."""

    root: Path
    problems: list[Problem]
    documents: dict[str, Document] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    paths: set[str] = field(default_factory=set)

    @property
    def roadmap(self) -> Roadmap | None:
        """The roadmap, or None where it could not be read."""
        found = self.values.get("data/roadmap.yaml")
        return found if isinstance(found, Roadmap) else None

    @property
    def sources(self) -> dict[str, Source]:
        """Sources by id; empty where the file could not be read."""
        found: dict[str, Source] = self.values.get("data/sources.yaml", {})
        return found

    def folder(self, folder: str, kind: type[Model], suffix: str = ".yaml") -> dict[str, Any]:
        """Return the readable records of a folder by id."""
        return {
            Path(path).stem: value
            for path, value in self.values.items()
            if path.startswith(folder) and path.endswith(suffix) and isinstance(value, kind)
        }

    def ids(self, folder: str, suffix: str = ".yaml") -> set[str]:
        """Return the ids of all files of a folder, readable or not."""
        return {
            Path(path).stem
            for path in self.paths
            if path.startswith(folder) and path.endswith(suffix) and path != f"{folder}index.md"
        }

    def keys(self, path: str) -> set[str] | None:
        """Return the keys of a data file as written, or None where it could not be read."""
        document = self.documents.get(path)
        return set(document.value) if document and isinstance(document.value, dict) else None

    def samples(self) -> dict[str, dict[str, Sample]]:
        """Return the samples of every folder of examples/."""
        return {
            path.removeprefix("examples/").removesuffix("/samples.yaml"): value
            for path, value in self.values.items()
            if path.endswith("/samples.yaml")
        }

    def pages(self) -> dict[str, FrontMatter]:
        """Return the front matter of every readable page by its path below docs/."""
        return {path.removeprefix("docs/"): value for path, value in self.values.items() if path.startswith("docs/")}

    def site(self) -> Site:
        """Return the complete model. Only to be called when nothing was wrong."""
        assert self.roadmap is not None
        return Site(
            roadmap=self.roadmap,
            sources=self.sources,
            topics=self.folder("docs/topics/", Topic, ".md"),
            tools=self.folder("data/tools/", Tool),
            tool_groups=self.values["data/tool-groups.yaml"],
            releases=self.values["data/releases.yaml"],
            comparisons=self.folder("data/comparisons/", Comparison),
            questions=self.folder("data/faq/", QuestionGroup),
            corrections=self.values["data/corrections.yaml"],
            glossary=self.values["data/glossary.yaml"],
            interview=self.folder("data/interview/", InterviewGroup),
            samples=self.samples(),
            diagrams={
                path.removeprefix("examples/").removesuffix(".dot"): value
                for path, value in self.values.items()
                if isinstance(value, Diagram)
            },
            pages=self.pages(),
            documents=self.documents,
        )


def load(root: Path) -> Loaded:
    """Return everything below `root` that the site is made from, with all problems of reading it."""
    loaded = Loaded(root, [])
    for path in _files(root):
        name = path.relative_to(root).as_posix()
        loaded.paths.add(name)
        status = path.stat()
        file = _read(root, name, (status.st_mtime_ns, status.st_size))
        loaded.problems.extend(file.problems)
        if file.document:
            loaded.documents[name] = file.document
        if file.value is not None:
            loaded.values[name] = file.value
    return loaded


class _File(NamedTuple):
    """What one file gave: its document and its value in the model, each only where it could be read."""

    document: Document | None
    value: Any
    problems: tuple[Problem, ...]


@cache
def _read(root: Path, name: str, stamp: tuple[int, int]) -> _File:
    """Read one file; while serving, only those whose time or size (`stamp`) changed are read again."""
    del stamp
    kind = _kind_of(name)
    if kind is None:
        return _File(None, None, (_stray(name),))
    odd = _misnamed(name)
    if odd:
        return _File(None, None, (odd,))
    reader = Reader(root)
    path = root / name
    if name.endswith(".dot"):
        document: Document | None = Document(name, about(path.read_text("utf-8", errors="replace")), {})
    elif name.endswith(".md"):
        document = reader.markdown(path)
        kind = _front_matter_of(name, document.value) if document else None
    else:
        document = reader.yaml(path)
    if document is None:
        return _File(None, None, tuple(reader.problems))
    try:
        return _File(document, _adapter(kind).validate_python(document.value), ())
    except ValidationError as error:
        return _File(document, None, tuple(_explain(document, kind, error)))


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _files(root: Path) -> Iterator[Path]:
    yield from sorted(path for path in (root / "data").rglob("*") if path.is_file() and path.suffix != ".json")
    yield from sorted((root / "examples").rglob("samples.yaml"))
    yield from sorted((root / "examples").rglob("*.dot"))
    yield from sorted((root / "docs").rglob("*.md"))


def _kind_of(name: str) -> Any:
    if name.startswith("examples/"):
        return Diagram if name.endswith(".dot") else EXAMPLES
    if name.startswith("docs/"):
        return Page
    folder = name[: name.rfind("/") + 1]
    return FILES.get(name) or (FILES.get(folder) if name.endswith(".yaml") else None)


def _front_matter_of(name: str, value: Any) -> type[Model]:
    if isinstance(value, dict) and "redirect" in value:
        return Redirect
    if name.endswith("/index.md") or name.startswith("docs/tools/kinds/"):
        return Page
    for folder, kind in (
        ("docs/steps/", StepPage),
        ("docs/topics/", Topic),
        ("docs/tools/", ToolPage),
        ("docs/comparisons/", ComparisonPage),
    ):
        if name.startswith(folder):
            return kind
    return Page


def _stray(name: str) -> Problem:
    folders = [key for key in FILES if key.endswith("/")]
    folder = name[: name.rfind("/") + 1]
    if folder in folders:
        cure = f"Call it '{Path(name).stem}.yaml', or remove it"
    else:
        cure = f"Records are .yaml files in {', '.join(folders)}.{did_you_mean(folder, folders)}"
    return Problem(name, 1, 1, f"nothing reads this file. {cure}", "stray-file")


def _misnamed(name: str) -> Problem | None:
    stem = Path(name).stem
    if name.startswith("examples/") or NAME.fullmatch(stem):
        return None
    cure = "-".join(re.findall(r"[a-z0-9]+", stem.lower())) or "a-short-name"
    message = (
        "the name of the file is its id and its address: lower-case letters, digits and hyphens."
        f" Call it '{cure}{Path(name).suffix}'"
    )
    return Problem(name, 1, 1, message, "file-name")


def _explain(document: Document, kind: Any, error: ValidationError) -> Iterator[Problem]:
    for item in error.errors(include_url=False):
        location: Location = tuple(part for part in item["loc"] if part != "[key]")
        key = next((str(part) for part in reversed(location) if isinstance(part, str)), "the file")
        message, rule = _wording(item, key, kind, location)
        yield document.problem(location, message, rule)


def _wording(item: Any, key: str, kind: Any, location: Location) -> tuple[str, str]:
    """Return message and rule for one finding of pydantic."""
    given = _shown(item["input"])
    context = item.get("ctx", {})
    match item["type"]:
        case "extra_forbidden":
            known = _fields_at(kind, location[:-1])
            hint = did_you_mean(key, known) or f" Known keys: {', '.join(sorted(known))}"
            return f"unknown key '{key}'.{hint}", "unknown-key"
        case "missing":
            return f"the key '{key}' is missing. Add it", "missing-key"
        case "string_type":
            return f"'{key}' should be text, not {given}. Put the value in quotes", "wrong-type"
        case "date_type":
            return f"'{key}' should be a date as 2026-11-20, not {given}", "not-a-date"
        case "int_type" | "int_parsing" | "int_from_float":
            return f"'{key}' should be a whole number, not {given}", "wrong-type"
        case "list_type":
            return f"'{key}' should be a list, as in [one, two], not {given}", "wrong-type"
        case "dict_type" | "model_type":
            return f"'{key}' should be a group of keys, not {given}", "wrong-type"
        case "enum":
            hint = did_you_mean(str(item["input"]), re.findall(r"'([^']+)'", context["expected"]))
            message = f"'{key}' should be one of {context['expected']}, not {given}.{hint}"
            return message, "wrong-value"
        case "value_error":
            rule = "odd-address" if key in {"address", "official"} else "wrong-value"
            return f"'{key}' {context['error']}, not {given}", rule
        case "string_pattern_mismatch":
            message = f"'{key}' should be an id: lower-case letters, digits and hyphens, not {given}"
            return message, "wrong-value"
        case "string_too_long" | "string_too_short" | "too_short" | "too_long":
            return f"'{key}' is too {item['type'].split('_')[-1]}: {item['msg']}", "wrong-length"
        case _:
            return f"'{key}': {item['msg'].lower()}, not {given}", "wrong-type"


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a group of keys"
    if isinstance(value, list):
        return "a list"
    text = str(value)
    return f"'{text[:60]}{'…' if len(text) > 60 else ''}'"


def _fields_at(kind: Any, location: Location) -> set[str]:
    """Return the keys that the model knows at `location`."""
    for part in location:
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            kind = kind.model_fields[str(part)].annotation if part in kind.model_fields else None
        kind = _unwrapped(kind)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return set(kind.model_fields)
    return set()


def _unwrapped(kind: Any) -> Any:
    """Return the model inside Optional, list, dict and Annotated."""
    while not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        inner = [arg for arg in get_args(kind) if arg not in (type(None), str)]
        if not inner:
            return kind
        kind = inner[-1] if isinstance(inner[-1], type) or get_args(inner[-1]) else inner[0]
    return kind
