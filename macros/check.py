"""`python -m macros.check`: read everything, apply every rule, say what is wrong and where.

With `--fix`, first write what follows from the data (navigation, schemas, order, redirect pages). Exit code 1 on a problem.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from . import rules
from .generated import generated
from .load import Loaded, load
from .problem import Problem

ROOT = Path(__file__).resolve().parent.parent


def check(root: Path) -> tuple[Loaded, list[Problem]]:
    """Return what was read below `root`, and all problems in the order of their places."""
    loaded = load(root)
    return loaded, sorted({*loaded.problems, *rules.run(loaded)})


def fix(root: Path) -> list[str]:
    """Write every file that follows from the data; return the paths of those that changed."""
    changed = []
    for item in generated(load(root)):
        file = root / item.path
        if not file.is_file() or file.read_text("utf-8") != item.text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(item.text, "utf-8", newline="\n")
            changed.append(item.path)
    return changed


def summary(loaded: Loaded) -> str:
    """Return one sentence that says what was checked."""
    site = loaded.site()
    questions = sum(len(group.questions) for group in site.questions.values())
    counts = {
        "steps": len(site.roadmap.steps),
        "topics": len(site.topics),
        "tools": len(site.tools),
        "comparisons": len(site.comparisons),
        "questions": questions,
        "terms": len(site.glossary),
        "corrections": len(site.corrections),
        "interview questions": sum(len(group.questions) for group in site.interview.values()),
        "sources": len(site.sources),
        "pages": len(site.pages),
    }
    parts = ", ".join(f"{number} {name}" for name, number in counts.items())
    return f"Checked {parts} by {len(rules.RULES) + len(rules.READING)} rules: no problems."


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return 0 when nothing is wrong, else 1."""
    parser = argparse.ArgumentParser(prog="python -m macros.check", description=__doc__)
    parser.add_argument("--fix", action="store_true", help="first write what follows from the data")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project to check")
    options = parser.parse_args(arguments)
    if options.fix:
        for path in fix(options.root):
            print(f"wrote {path}")
    loaded, problems = check(options.root)
    for problem in problems:
        print(problem.text())
        if os.environ.get("GITHUB_ACTIONS") == "true":
            print(problem.annotation())
    if problems:
        noun = "problem" if len(problems) == 1 else "problems"
        print(f"\n{len(problems)} {noun}. What each rule wants: docs/contributing/rules.md")
        return 1
    print(summary(loaded))
    return 0


if __name__ == "__main__":
    sys.exit(main())
