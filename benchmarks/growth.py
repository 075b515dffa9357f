"""Growth of search: what the index would weigh, and what a query would take, if the site had more pages.

    python benchmarks/growth.py site 248 400 800 1500

The pages are those of the built site first; further ones get a title of their own and as many sections, drawn from all pages (always
the same). Prints, for each number of pages, the bytes of both index files after gzip, the seconds that making them takes once the pages
are read, and what tests/search/golden.mjs tells of a query's milliseconds in Node.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from macros.index import Page, names, searched, texts  # noqa: E402


def grown(pages: list[Page], number: int) -> list[Page]:
    """Return `number` pages: the given ones, then mixtures of them."""
    chance = random.Random(20261120)  # noqa: S311 - nothing secret
    topics = [page for page in pages if page.place.startswith("topics/")]
    result = pages[:number]
    for more in range(number - len(result)):
        base = topics[more % len(topics)]
        practice = f"practice {more // len(topics) + 1}"
        mixed = [base.sections[0], *(chance.choice(chance.choice(topics).sections[1:]) for _ in base.sections[1:])]
        result.append(
            replace(
                base,
                place=base.place.replace("topics/", f"topics/{practice.replace(' ', '-')}-"),
                title=f"{base.title}, {practice}",
                aliases=[f"{alias} {practice}" for alias in base.aliases],
                sections=mixed,
            )
        )
    return result


def main() -> None:
    """Run the command line."""
    site, numbers = Path(sys.argv[1]), [int(number) for number in sys.argv[2:]]
    pages = searched(site)
    print("| pages | names kB | texts kB | seconds | in Node |\n| --- | --- | --- | --- | --- |")
    for number in numbers:
        began = time.perf_counter()
        more = grown(pages, number)
        files = {"names": names(more), "texts": texts(more)}
        took = time.perf_counter() - began
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "search").mkdir()
            sizes = []
            for name, content in files.items():
                text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
                (Path(folder) / "search" / f"{name}.json").write_text(text, "utf-8")
                sizes.append(len(gzip.compress(text.encode())) / 1000)
            told = subprocess.run(
                ["node", str(ROOT / "tests/search/golden.mjs"), folder], capture_output=True, text=True, check=True
            )
        query = re.search(r"median .*", told.stdout)
        print(f"| {number} | {sizes[0]:.0f} | {sizes[1]:.0f} | {took:.1f} | {query[0] if query else ''} |", flush=True)


if __name__ == "__main__":
    main()
