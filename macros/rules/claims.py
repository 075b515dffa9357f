"""Rules about statements: where they come from, and when they were last checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from urllib.parse import urlsplit

from ..load import Loaded
from ..model import Comparison, Correction, CorrectionKind, SourceKind, Value
from ..problem import Problem
from ..source import Document
from .registry import rule


@rule("claim-without-source")
def claim_without_source(loaded: Loaded) -> Iterator[Problem]:
    """A cell of a comparison states something without a source. Name one, or set its value to unknown."""
    for name, value in loaded.folder("data/comparisons/", Comparison).items():
        document = loaded.documents[f"data/comparisons/{name}.yaml"]
        for n, criterion in enumerate(value.criteria):
            for tool, cell in criterion.cells.items():
                if not cell.sources and cell.value not in {Value.UNKNOWN, Value.NOT_APPLICABLE}:
                    message = (
                        f"the claim on '{tool}' in row '{criterion.id}' has no source. Name one of data/sources.yaml,"
                        " or write `value: unknown`"
                    )
                    yield document.problem(("criteria", n, "cells", tool), message, "claim-without-source")


@rule("future-date")
def future_date(loaded: Loaded) -> Iterator[Problem]:
    """A `checked` date lies in the future. Write the day on which the source was read."""
    today = date.today()
    for document in loaded.documents.values():
        for location, place in document.places.items():
            if location and location[-1] in {"checked", "on"}:
                value = _at(document.value, location)
                if isinstance(value, date) and value > today:
                    message = f"{value} has not come yet. Write the day of the reading, today ({today}) at the latest"
                    yield Problem(document.path, place.line, place.column, message, "future-date")


def _at(value: object, location: tuple[str | int, ...]) -> object:
    for part in location:
        value = value[part]  # type: ignore[index]
    return value


@rule("review-overdue")
def review_overdue(loaded: Loaded) -> Iterator[Problem]:
    """A comparison is past its `review_by` date by more than 90 days. Re-read its sources and set both dates."""
    today = date.today()
    for name, value in loaded.folder("data/comparisons/", Comparison).items():
        document = loaded.documents[f"data/comparisons/{name}.yaml"]
        if (today - value.review_by).days > 90:
            message = (
                f"the review was due on {value.review_by}. Re-read the sources, then set `checked` and `review_by`"
            )
            yield document.problem(("review_by",), message, "review-overdue")
        if value.review_by <= value.checked:
            message = f"`review_by` is not after `checked` ({value.checked})"
            yield document.problem(("review_by",), message, "review-overdue")


@rule("same-address")
def same_address(loaded: Loaded) -> Iterator[Problem]:
    """Two sources have the same address. Keep one and use its id."""
    first: dict[str, str] = {}
    document = loaded.documents.get("data/sources.yaml")
    for name, source in loaded.sources.items() if document else []:
        before = first.setdefault(source.address.rstrip("/").lower(), name)
        if document and before != name:
            message = f"'{before}' has the same address. Keep one of the two and use its id"
            yield document.problem((name, "address"), message, "same-address")


@rule("denied-host")
def denied_host(loaded: Loaded) -> Iterator[Problem]:
    """An address leads to a host of data/denied-hosts.yaml: a shortener, a tracker, a spammer."""
    denied: dict[str, str] = loaded.values.get("data/denied-hosts.yaml", {})
    document = loaded.documents.get("data/sources.yaml")
    for name, source in loaded.sources.items() if document else []:
        host = urlsplit(source.address).hostname or ""
        for entry, reason in denied.items():
            if document and (host == entry or host.endswith(f".{entry}")):
                message = f"addresses at {entry} are not used here: {reason}. Link the page itself"
                yield document.problem((name, "address"), message, "denied-host")


TRUSTED = {SourceKind.OFFICIAL, SourceKind.STANDARD, SourceKind.ORGANISATION}


def _corrections(loaded: Loaded) -> dict[str, Correction]:
    found: dict[str, Correction] = loaded.values.get("data/corrections.yaml", {})
    return found


@rule("correction-source")
def correction_source(loaded: Loaded) -> Iterator[Problem]:
    """A correction of kind error or dated has no official source. Name one that was read, or change the kind."""
    for name, value in _corrections(loaded).items() if loaded.sources else []:
        if value.kind not in {CorrectionKind.ERROR, CorrectionKind.DATED}:
            continue
        if not any(loaded.sources[s].kind in TRUSTED for s in value.sources if s in loaded.sources):
            message = (
                f"'{name}' is of kind '{value.kind}' and needs an official source (official, standard or organisation)"
            )
            yield loaded.documents["data/corrections.yaml"].problem((name, "sources"), message, "correction-source")


@rule("correction-pattern")
def correction_pattern(loaded: Loaded) -> Iterator[Problem]:
    """A pattern of a correction is no regular expression, misses a sentence that it must catch, or catches an honest one."""
    document = loaded.documents.get("data/corrections.yaml")
    for name, value in _corrections(loaded).items() if document else []:
        assert document is not None
        broken = [n for n, pattern in enumerate(value.patterns) if not _compiles(pattern)]
        for n in broken:
            yield document.problem((name, "patterns", n), "this is not a regular expression", "correction-pattern")
        if broken:
            continue
        for n, sentence in enumerate(value.repeats):
            if not any(re.search(pattern, sentence, re.I) for pattern in value.patterns):
                message = "no pattern of this correction catches this sentence"
                yield document.problem((name, "repeats", n), message, "correction-pattern")
        for n, sentence in enumerate(value.allowed):
            if any(re.search(pattern, sentence, re.I) for pattern in value.patterns):
                message = "a pattern of this correction catches this honest sentence"
                yield document.problem((name, "allowed", n), message, "correction-pattern")
        if value.patterns and not (value.repeats and value.allowed):
            message = "a pattern needs a sentence in `repeats` that it must catch and one in `allowed` that it must not"
            yield document.problem((name, "patterns"), message, "correction-pattern")


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


@rule("repeated-claim")
def repeated_claim(loaded: Loaded) -> Iterator[Problem]:
    """A page or an answer repeats, as plain fact, a claim that data/corrections.yaml corrects. Say what is true instead."""
    patterns = tuple(
        (name, pattern)
        for name, value in _corrections(loaded).items()
        for pattern in value.patterns
        if _compiles(pattern)
    )
    for path, document in loaded.documents.items():
        if path in {"data/corrections.yaml", "data/sources.yaml"}:
            continue
        pieces = list(_pieces(document))
        # Nearly every file repeats nothing, so it is searched as a whole before its pieces are.
        suspects = _repeated(patterns, "\n\n".join(text for _, text in pieces))
        for location, text in pieces if suspects else ():
            for name, pattern in suspects:
                for found in re.finditer(pattern, text, re.I):
                    message = f"this repeats a claim that is corrected as '{name}': {found[0].strip()!r}"
                    if location is None:
                        yield document.body_problem(found.start(), message, "repeated-claim")
                    else:
                        yield document.problem(location, message, "repeated-claim")


@cache
def _repeated(patterns: tuple[tuple[str, str], ...], text: str) -> list[tuple[str, str]]:
    """Return the patterns, each with its correction, that match somewhere in a text; remembered, for texts seldom change."""
    plain = text.lower()
    return [
        (name, pattern)
        for name, pattern in patterns
        if all(any(way in plain for way in ways) for ways in _needed(pattern)) and re.search(pattern, text, re.I)
    ]


@cache
def _needed(pattern: str) -> list[list[str]]:
    """Return sets of texts; every match of a pattern holds one text of each set. To look for these first is much faster."""
    flat = re.sub(r"\\.|\[[^\]]*\]", "\0", pattern)
    choices: list[list[str]] = []

    def unfolded(group: re.Match[str]) -> str:
        body = group[1].removeprefix("?:")
        ways = body.split("|")
        if group[2] or body.startswith("?"):
            return "\0"
        if len(ways) == 1:
            return body
        if not all(re.fullmatch("[A-Za-z ]+", way) for way in ways):
            return "\0"
        choices.append(ways)
        return f"\1{len(choices) - 1}\2"

    while "(" in flat:
        flat = re.sub(r"\(([^()]*)\)([?*+{]?)", unfolded, flat)
    flat = re.sub(r".[?*]|.\{[^}]*\}", "\0", flat)
    if "|" in flat:
        return []
    sets = [[run] for run in re.findall(r"[A-Za-z ]+", flat) if run.strip()]
    sets += [choices[int(number)] for number in re.findall("\1(\\d+)\2", flat)]
    return [[way.lower() for way in ways] for ways in sets]


def _pieces(document: Document) -> Iterator[tuple[tuple[str | int, ...] | None, str]]:
    """Yield every text that readers see: Markdown (location None) and sentences of data, their lines joined."""
    yield None, re.sub(r"\n(?=\S)", " ", document.body)
    for location, text in _texts(document.value, ()):
        if " " in text:
            yield location, text


def _texts(value: object, location: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield location, " ".join(value.split())
    elif isinstance(value, dict):
        for key, part in value.items():
            # What guides say may be quoted where it is corrected on the spot.
            if key not in {"claim", "myths", "guide", "source_plan"}:
                yield from _texts(part, (*location, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _texts(part, (*location, number))
