"""When a file last changed, from one pass over the history."""

from __future__ import annotations

import subprocess
from pathlib import Path


def last_changes(root: Path) -> dict[str, str]:
    """Return path -> day of the last commit that touched it, as 2026-11-20.

    Empty without git, and in a shallow clone, where every file would seem to have changed today.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    days: dict[str, str] = {}
    day = ""
    for line in _git(
        root, "-c", "core.quotePath=false", "log", "--format=%x00%cs", "--name-only", "--", "docs", "data"
    ).splitlines():
        if line.startswith("\0"):
            day = line[1:]
        elif line:
            days.setdefault(line, day)
    return days


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=root, capture_output=True, text=True, encoding="utf-8", check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout
