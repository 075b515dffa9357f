"""Rules about how a topic page teaches: parts, length, samples, self-checks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..load import Loaded
from ..model import CheckKind, Need, Role, RunsOn, Topic
from ..problem import Problem, did_you_mean
from ..source import Document
from .pages import CODE, MACRO, prose
from .registry import rule

# Headings that a page must have, by need, in this order.
PARTS = {
    Need.MUST: ("The idea", "Worked example", "Common mistakes", "Exercise"),
    Need.SHOULD: ("The idea", "Worked example", "Common mistakes", "Exercise"),
    Need.LATER: ("The idea",),
}
# Words of prose, lists and tables, code left out: fewest and most.
WORDS = {Need.MUST: (500, 950), Need.SHOULD: (300, 680), Need.LATER: (120, 280)}
# Self-checks: fewest and most.
CHECKS = {Need.MUST: (3, 5), Need.SHOULD: (2, 5), Need.LATER: (2, 3)}
# Characters of a line of code that a laptop shows beside the two columns (docs/assets/site.css).
WIDEST = 88
SAMPLE = re.compile(r"^\{\{\s*(?:sample|sample_tabs)\(\"([^\"]+)\"\)\s*\}\}", re.M)
DIAGRAM = re.compile(r"^\{\{\s*diagram\(\"([^\"]+)\"\)\s*\}\}", re.M)


def _topics(loaded: Loaded) -> Iterator[tuple[str, Topic, Document, Need]]:
    slots = loaded.roadmap.slots if loaded.roadmap else {}
    for name, topic in loaded.folder("docs/topics/", Topic, ".md").items():
        if name in slots:
            yield name, topic, loaded.documents[f"docs/topics/{name}.md"], slots[name].need


@rule("topic-parts")
def topic_parts(loaded: Loaded) -> Iterator[Problem]:
    """A topic page lacks a part that its need asks for, has the parts in another order, or is much shorter or longer than it should be."""
    for _, _, document, need in _topics(loaded):
        text = prose(document)
        headings = re.findall(r"^## (.+?)\s*$", text, re.M)
        found = [heading for heading in headings if heading in PARTS[need]]
        if found != list(PARTS[need]):
            shown = ", ".join(PARTS[need])
            yield document.body_problem(0, f"a '{need}' page has these parts, in this order: {shown}", "topic-parts")
        if "self_checks()" not in document.body:
            yield document.body_problem(0, "the page has no {{ self_checks() }} before its end", "topic-parts")
        words = len(re.findall(r"[\w'’-]+", MACRO.sub("", text)))
        fewest, most = WORDS[need]
        if not fewest <= words <= most:
            message = f"the page has {words} words; a '{need}' page has {fewest} to {most}, code left out"
            yield document.body_problem(0, message, "topic-parts")
        if need is Need.MUST and "**Done when**" not in text:
            yield document.body_problem(0, "the exercise does not say **Done when**", "topic-parts")
        if need is Need.MUST and len(re.findall(r"^\?\?\? hint", text, re.M)) < 3:
            yield document.body_problem(
                0, "the exercise has fewer than three hints that open one by one", "topic-parts"
            )


@rule("topic-checks")
def topic_checks(loaded: Loaded) -> Iterator[Problem]:
    """A topic has too few or too many self-checks, lacks a kind of them, or an objective is met by none of them and by no exercise."""
    for _, topic, document, need in _topics(loaded):
        fewest, most = CHECKS[need]
        if not fewest <= len(topic.self_check) <= most:
            message = f"a '{need}' page has {fewest} to {most} self-checks, this one {len(topic.self_check)}"
            yield document.problem(("self_check",), message, "topic-checks")
        kinds = {check.kind for check in topic.self_check}
        for kind in (CheckKind.NEIGHBOURS, CheckKind.FAULT) if need is Need.MUST else ():
            if kind not in kinds:
                yield document.problem(("self_check",), f"no self-check is of kind '{kind}'", "topic-checks")
        met = {number for check in topic.self_check for number in check.meets}
        met |= set(topic.exercise.meets) if topic.exercise else set()
        for number in range(1, len(topic.objectives) + 1):
            if number not in met and need is not Need.LATER:
                message = f"nothing meets this objective. Name {number} in `meets` of a self-check or the exercise"
                yield document.problem(("objectives", number - 1), message, "topic-checks")
        for number in sorted(met - set(range(1, len(topic.objectives) + 1))):
            yield document.problem(
                ("self_check",), f"`meets` names {number}, but there is no such objective", "topic-checks"
            )


@rule("topic-samples")
def topic_samples(loaded: Loaded) -> Iterator[Problem]:
    """A page shows a sample or picture that is not there, leaves one out that is, or (must, should) has no solution to its exercise or to its task for the gate."""
    everything = loaded.samples()
    pictures: dict[str, set[str]] = {}
    for path in loaded.paths:
        if path.endswith(".dot"):
            pictures.setdefault(path.split("/")[1], set()).add(Path(path).stem)
    for name, topic, document, need in _topics(loaded):
        samples = everything.get(name, {})
        solved = [key for key, sample in samples.items() if sample.role is Role.GATE]
        asked = bool(topic.exercise and topic.exercise.gate)
        if len(solved) != asked:
            message = f"the page has {'a' if asked else 'no'} task for the gate (`gate` of its exercise) and {len(solved)} samples with `role: gate`"
            yield document.problem(("exercise",), message, "topic-samples")
        shown: set[str] = set()
        for match in SAMPLE.finditer(document.body):
            tabs = {f"{match[1]}-{language}" for language in ("python", "php", "javascript")} & set(samples)
            shown |= {match[1]} if match[1] in samples else tabs
            if match[1] not in samples and not tabs:
                message = f"examples/{name}/samples.yaml has no '{match[1]}'.{did_you_mean(match[1], samples)}"
                yield document.body_problem(match.start(1), message, "topic-samples")
        for missing in sorted(set(samples) - shown - set(solved)):
            path = f"examples/{name}/samples.yaml"
            message = f"docs/topics/{name}.md does not show the sample '{missing}'. Show it or remove it"
            yield loaded.documents[path].problem((missing,), message, "topic-samples")
        drawn = pictures.get(name, set())
        for picture in sorted(drawn ^ set(DIAGRAM.findall(document.body))):
            message = (
                f"the picture '{picture}' is {'not shown on the page' if picture in drawn else 'not in examples/'}"
            )
            yield document.body_problem(0, message, "topic-samples")
        # The exercises of activities (a portfolio, an application) have no one solution; their samples are texts to read.
        runs = any(sample.runs_on is not RunsOn.TEXT for sample in samples.values())
        if need is not Need.LATER and runs and not any(sample.role is Role.SOLUTION for sample in samples.values()):
            yield document.body_problem(
                0, "the exercise has no solution: a sample with `role: solution`", "topic-samples"
            )


@rule("sample-width")
def sample_width(loaded: Loaded) -> Iterator[Problem]:
    """A line of a sample is wider than a page on a laptop, so that its end is out of sight. Break the line."""
    for folder, samples in loaded.samples().items():
        for name in sorted({sample.file for sample in samples.values()}):
            file = loaded.root / "examples" / folder / name
            if not file.is_file():
                continue
            for number, line in enumerate(file.read_text("utf-8", errors="replace").splitlines(), 1):
                if len(line) > WIDEST:
                    message = f"{len(line)} characters; {WIDEST} can be seen at once. Break the line"
                    yield Problem(f"examples/{folder}/{name}", number, WIDEST + 1, message, "sample-width")


@rule("pasted-code")
def pasted_code(loaded: Loaded) -> Iterator[Problem]:
    """Code stands in a topic page itself, where nothing runs it. Put it into a file below examples/ and show it as a sample; `text` may stand."""
    for _, _, document, _ in _topics(loaded):
        for match in CODE.finditer(document.body):
            if match["fence"] and match[0].split("\n")[0].strip("`~ ") != "text":
                yield document.body_problem(
                    match.start(), "put this code into examples/ and show it as a sample", "pasted-code"
                )
