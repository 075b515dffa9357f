"""Read YAML files and Markdown front matter, keeping the line and column of every key and value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import yaml

from .problem import Problem

Location = tuple[str | int, ...]

FENCE = "---"
KINDS = {"map", "seq", "str", "null", "bool", "int", "float", "timestamp"}


class _Loader(yaml.CSafeLoader):
    """PyYAML's C parser with the scalars of YAML 1.2, so that `no` and `on` stay text."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}  # type: ignore[misc]


for tag, pattern, first in (
    ("null", r"(~|null|)$", ["~", "n", ""]),
    ("bool", r"(true|false)$", "tf"),
    ("int", r"[-+]?[0-9]{1,18}$", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]*$", "-+0123456789"),
    ("timestamp", r"[0-9]{4}-[0-9]{2}-[0-9]{2}$", "0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


@dataclass(frozen=True)
class Place:
    """A position in a file, counted from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Document:
    """A file that was read: its data, where each part of it stands, and (Markdown) its text."""

    path: str
    value: Any
    places: dict[Location, Place]
    body: str = ""
    body_line: int = 1

    def place(self, location: Location) -> Place:
        """Return where `location` stands, or the nearest enclosing part that has a place."""
        while location and location not in self.places:
            location = location[:-1]
        return self.places.get(location, Place(1, 1))

    def problem(self, location: Location, message: str, rule: str) -> Problem:
        """Return a problem at `location` of this file."""
        place = self.place(location)
        return Problem(self.path, place.line, place.column, message, rule)

    def body_problem(self, offset: int, message: str, rule: str) -> Problem:
        """Return a problem at a character offset of the Markdown text."""
        before = self.body[:offset]
        column = offset - (before.rfind("\n") + 1) + 1
        return Problem(self.path, self.body_line + before.count("\n"), column, message, rule)


@dataclass
class Reader:
    """Reads files below `root` and collects what is wrong with them."""

    root: Path
    problems: list[Problem] = field(default_factory=list)

    def yaml(self, path: Path) -> Document | None:
        """Return a YAML file, or None after noting why it cannot be read."""
        text = self._text(path)
        if text is None:
            return None
        return self._compose(self._name(path), text, first_line=1)

    def markdown(self, path: Path) -> Document | None:
        """Return a Markdown page with its front matter, or None after noting why it cannot be read."""
        text = self._text(path)
        if text is None:
            return None
        name = self._name(path)
        lines = text.split("\n")
        if lines[0].rstrip() != FENCE:
            self._note(
                name,
                Place(1, 1),
                "the page has no front matter. Put `---`, `title: ...` and `---` on its first lines",
                "front-matter",
            )
            return None
        end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
        if end is None:
            self._note(
                name,
                Place(1, 1),
                "the front matter is not closed. Put a line `---` after its last key",
                "front-matter",
            )
            return None
        document = self._compose(name, "\n".join(lines[1:end]) + "\n", first_line=2)
        if document is None:
            return None
        return Document(name, document.value, document.places, "\n".join(lines[end + 1 :]), end + 2)

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()

    def _note(self, path: str, place: Place, message: str, rule: str) -> None:
        self.problems.append(Problem(path, place.line, place.column, message, rule))

    def _text(self, path: Path) -> str | None:
        name = self._name(path)
        if not path.resolve().is_relative_to(self.root.resolve()):
            self._note(
                name,
                Place(1, 1),
                "the file is a symbolic link that leads out of the project. Put the file itself here",
                "symbolic-link",
            )
            return None
        raw = path.read_bytes()
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = raw[: error.start]
            column = error.start - (before.rfind(b"\n") + 1) + 1
            self._note(
                name,
                Place(before.count(b"\n") + 1, column),
                f"byte 0x{raw[error.start]:02x} is not UTF-8. Save the file with the encoding UTF-8",
                "encoding",
            )
            return None
        if not text.strip():
            self._note(name, Place(1, 1), "the file is empty. Fill it or delete it", "empty-file")
            return None
        return text.replace("\r\n", "\n")

    def _compose(self, name: str, text: str, first_line: int) -> Document | None:
        tabs = [
            (number, line)
            for number, line in enumerate(text.split("\n"), first_line)
            if "\t" in line[: len(line) - len(line.lstrip())]
        ]
        for number, line in tabs:
            self._note(
                name,
                Place(number, line.index("\t") + 1),
                "a tab indents this line; YAML takes spaces only. Replace it by two spaces",
                "tab-indentation",
            )
        if tabs:
            return None
        try:
            node = yaml.compose(text, Loader=_Loader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = Place(mark.line + first_line, mark.column + 1) if mark else Place(1, 1)
            what = error.problem or str(error)
            self._note(
                name,
                place,
                f"this is not valid YAML: {what}. Look for a missing quote, colon or space, here or on the line above",
                "yaml-syntax",
            )
            return None
        except (yaml.YAMLError, RecursionError) as error:
            self._note(name, Place(first_line, 1), f"this is not valid YAML: {error}", "yaml-syntax")
            return None
        if node is None:
            self._note(
                name,
                Place(first_line, 1),
                "there is nothing but comments here. Fill the file or delete it",
                "empty-file",
            )
            return None
        places: dict[Location, Place] = {}
        before = len(self.problems)
        builder = _Builder(name, first_line, places, self.problems)
        value = builder.build(node, ())
        return Document(name, value, places) if len(self.problems) == before else None


@dataclass
class _Builder:
    """Turns composed nodes into plain values and notes where each of them stands."""

    name: str
    first_line: int
    places: dict[Location, Place]
    problems: list[Problem]
    seen: set[int] = field(default_factory=set)

    def build(self, node: yaml.Node, location: Location) -> Any:
        place = self._place(node)
        self.places.setdefault(location, place)
        if id(node) in self.seen:
            self._note(place, "anchors and aliases (`&`, `*`) are not used here. Write the value out", "yaml-alias")
            return None
        self.seen.add(id(node))
        kind = str(node.tag).removeprefix("tag:yaml.org,2002:")
        if kind not in KINDS:
            self._note(place, f"the tag '{node.tag}' is not used here. Remove it", "yaml-tag")
            return None
        if isinstance(node, yaml.MappingNode):
            return dict(self._pairs(node, location))
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*location, n)) for n, item in enumerate(node.value)]
        return self._scalar(kind, str(node.value), place)

    def _pairs(self, node: yaml.MappingNode, location: Location) -> Iterator[tuple[str, Any]]:
        first: dict[str, int] = {}
        for key_node, value_node in node.value:
            place = self._place(key_node)
            key = str(key_node.value)
            if not isinstance(key_node, yaml.ScalarNode):
                self._note(place, "a key must be plain text", "yaml-syntax")
                continue
            if key in first:
                self._note(
                    place,
                    f"key '{key}' stands here a second time; the first is on line {first[key]}. Keep one of the two",
                    "duplicate-key",
                )
                continue
            first[key] = place.line
            self.places[(*location, key)] = place
            yield key, self.build(value_node, (*location, key))

    def _scalar(self, kind: str, text: str, place: Place) -> Any:
        match kind:
            case "null":
                return None
            case "bool":
                return text == "true"
            case "int":
                return int(text)
            case "float":
                return float(text)
            case "timestamp":
                return self._date(text, place)
            case _:
                return text

    def _date(self, text: str, place: Place) -> date | None:
        try:
            return date.fromisoformat(text)
        except ValueError:
            self._note(place, f"{text} is not a day of the calendar. Write a date as 2026-11-20", "not-a-date")
            return None

    def _place(self, node: yaml.Node) -> Place:
        return Place(node.start_mark.line + self.first_line, node.start_mark.column + 1)

    def _note(self, place: Place, message: str, rule: str) -> None:
        self.problems.append(Problem(self.name, place.line, place.column, message, rule))
