"""A small complete project, copied for each test that changes something in it."""

from __future__ import annotations

import shutil
from pathlib import Path

from macros.check import fix

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
GOOD = HERE / "good"
BAD = HERE / "bad"


def good_project(folder: Path) -> Path:
    """Return a copy of tests/good with everything in it that follows from its data."""
    root = folder / "project"
    shutil.copytree(GOOD, root)
    fix(root)
    return root


def bad_project(folder: Path, case: str) -> Path:
    """Return the good project with the files of tests/bad/<case>/ laid over it.

    `deleted.txt` names files to remove; `expected.txt` is what the checker must say and is not copied.
    """
    root = good_project(folder)
    for file in sorted((BAD / case).rglob("*")):
        name = file.relative_to(BAD / case)
        if file.name == "deleted.txt":
            for path in file.read_text("utf-8").split():
                (root / path).unlink()
        elif file.is_file() and file.name != "expected.txt":
            target = root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    if case == "symbolic-link":
        # Made here, because a checkout on Windows may hold no symbolic links.
        (folder / "outside.yaml").write_text("title: outside\n", "utf-8")
        (root / "data/faq/linked.yaml").symlink_to(folder / "outside.yaml")
    return root
