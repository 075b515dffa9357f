"""`python -m tests.engines`: build the same source with MkDocs, ProperDocs and Zensical and compare what a reader gets.

Compared are text, links and ids of every article. Differences that are known, and why, stand in KNOWN; a known one that no
longer occurs is reported too, so that the list can only shrink.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from .html import BuiltPage, read

ROOT = Path(__file__).resolve().parent.parent
# engine -> kind of difference -> why it is accepted
KNOWN: dict[str, dict[str, str]] = {}


def build(engine: str, copy: Path) -> dict[str, BuiltPage]:
    """Build `copy` of the project with an engine and return its pages; raise when the build fails."""
    program = Path(sys.executable).parent / engine
    command = [str(program), "build"]
    if engine != "zensical":
        command += ["--strict", "--quiet"]
    done = subprocess.run(
        command, cwd=copy, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(copy)}, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"{engine} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return read(copy / "site")


def differences(reference: dict[str, BuiltPage], other: dict[str, BuiltPage]) -> dict[str, list[str]]:
    """Return kind of difference -> pages that show it, with a few words about the first."""
    found: dict[str, list[str]] = {}

    def note(kind: str, text: str) -> None:
        found.setdefault(kind, []).append(text)

    for path, page in reference.items():
        if path == "404.html":
            continue
        twin = other.get(path)
        if twin is None:
            note("missing page", path)
            continue
        if _words(page.article_text + page.code_text) != _words(twin.article_text + twin.code_text):
            note(
                "text",
                f"{path}: {_first(_words(page.article_text + page.code_text), _words(twin.article_text + twin.code_text))}",
            )
        if _targets(page) != _targets(twin):
            odd = (_targets(page) - _targets(twin)) or (_targets(twin) - _targets(page))
            note("links", f"{path}: {dict(list(odd.items())[:2])}")
        # Ids that begin with two underscores are the theme's own.
        odd_ids = sorted(name for name in set(page.article_ids) ^ set(twin.article_ids) if not name.startswith("__"))
        if odd_ids:
            note("ids", f"{path}: {odd_ids[:3]}")
    return found


def _words(text: str) -> list[str]:
    return re.findall(r"\S+", text)


def _first(one: list[str], two: list[str]) -> str:
    place = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return f"'{' '.join(one[place : place + 6])}' / '{' '.join(two[place : place + 6])}'"


def _targets(page: BuiltPage) -> Counter[str]:
    return Counter(str(page.target(link) or link) for link in page.article_links)


def main() -> int:
    """Build with all engines; return 1 on a difference that is not known, or a known one that is gone."""
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        sites = {}
        for engine in ("mkdocs", "properdocs", "zensical"):
            copy = Path(folder, engine)
            shutil.copytree(
                ROOT,
                copy,
                ignore=shutil.ignore_patterns(
                    ".git", ".venv", ".env*", "node_modules", "site", "site.new", "site.old", ".cache"
                ),
            )
            sites[engine] = build(engine, copy)
            print(f"{engine}: {len(sites[engine])} pages")
        for engine in ("properdocs", "zensical"):
            found = differences(sites["mkdocs"], sites[engine])
            known = KNOWN.get(engine, {})
            for kind, pages in found.items():
                reason = known.get(kind)
                print(f"{engine}: {kind} differs on {len(pages)} pages{f' (known: {reason})' if reason else ''}")
                for page in [] if reason else pages[:5]:
                    print(f"  {page}")
                wrong += not reason
            for kind in set(known) - set(found):
                print(f"{engine}: the known difference '{kind}' is gone. Remove it from KNOWN")
                wrong += 1
            if not found:
                print(f"{engine}: no difference to mkdocs in text, links and ids")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
