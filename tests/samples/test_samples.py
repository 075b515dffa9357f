"""Every sample on a page prints what the page shows, run against the real thing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache

import pytest

from macros.load import load
from macros.model import Role, RunsOn, Sample
from tests.project import ROOT

from .run import Runner, version, without_variation
from .servers import MissingServer

SAMPLES = {
    f"{folder}/{name}": (folder, sample)
    for folder, samples in load(ROOT).samples().items()
    for name, sample in samples.items()
    if sample.runs_on not in {RunsOn.NOT_HERE, RunsOn.TEXT} and sample.role is not Role.GIVEN
}


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """Run all samples with the same servers, started at their first use."""
    with ExitStack() as stack:
        yield Runner(stack)


@cache
def told(runs_on: RunsOn) -> str:
    """Return name and version of a program on this machine."""
    return version(runs_on)


def line(program: str) -> str:
    """Return name and release line, as `Python 3.11` of `Python 3.11.7`: error texts change between lines."""
    return ".".join(program.split(".")[:2])


@pytest.mark.parametrize("name", SAMPLES)
def test_prints_what_the_page_shows(name: str, runner: Runner) -> None:
    folder, sample = SAMPLES[name]
    record = ROOT / "examples" / folder / f"{sample.file}.out"
    assert record.is_file(), f"record it: python -m tests.samples --record {folder}"
    try:
        printed = runner.run(ROOT / "examples" / folder, sample)
    except MissingServer as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))
    recorded, here = sample.ran.version if sample.ran else "", told(sample.runs_on)
    if line(recorded) != line(here):
        pytest.skip(f"it ran; what it prints is compared under {recorded}, and here is {here}")
    assert without_variation(printed, sample) == without_variation(record.read_text("utf-8"), sample)


def test_a_changed_output_is_noticed(runner: Runner, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("sample")
    (folder / "hello.py").write_text("print('hello')\n", "utf-8")
    assert runner.run(folder, Sample(file="hello.py", runs_on=RunsOn.PYTHON)) == "hello\n"
