"""Write data/releases.yaml from the open data of endoflife.date: which release lines of a tool are supported, and until when.

`python scripts/refresh_releases.py` asks https://endoflife.date/api/<product>.json for every product that the file names; with
`--from FOLDER` it reads recorded answers `<product>.json` there instead. Licence of the data: MIT, endoflife.date contributors.
"""

from __future__ import annotations

import argparse
import json
import sys
import urllib.request
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from macros.load import load  # noqa: E402
from macros.model import Releases  # noqa: E402

FILE = ROOT / "data/releases.yaml"
HEAD = """# yaml-language-server: $schema=schema/releases.schema.json
# Supported release lines, from endoflife.date. Written by `python scripts/refresh_releases.py`; do not edit dates by hand.
# A tool is added with its `product` there and `lines: []`.
"""


def answer(product: str, folder: Path | None) -> list[dict[str, Any]]:
    """Return the release cycles of a product, newest first, from the service or from recorded answers."""
    if folder:
        cycles: list[dict[str, Any]] = json.loads((folder / f"{product}.json").read_text("utf-8"))
        return cycles
    with urllib.request.urlopen(f"https://endoflife.date/api/{product}.json", timeout=30) as reply:
        found: list[dict[str, Any]] = json.load(reply)
        return found


def lines(cycles: list[dict[str, Any]], today: date, most: int = 4) -> list[str]:
    """Return the lines of YAML for the supported cycles of a product, at most `most` of them.

    `eol` is a day, true (ended) or false (no end announced): https://endoflife.date/docs/api/
    """
    written = []
    for cycle in cycles:
        end = cycle["eol"]
        if end is True or (isinstance(end, str) and date.fromisoformat(end) < today):
            continue
        parts = [f'line: "{cycle["cycle"]}"', f"released: {cycle['releaseDate']}"]
        parts += [f"ends: {end}"] if isinstance(end, str) else []
        parts += [f'latest: "{cycle["latest"]}"'] if cycle.get("latest") else []
        written.append(f"    - {{{', '.join(parts)}}}\n")
    return written[:most]


def refreshed(releases: dict[str, Releases], folder: Path | None, today: date) -> str:
    """Return the new text of data/releases.yaml."""
    text = HEAD
    for tool, value in sorted(releases.items()):
        supported = lines(answer(value.product, folder), today)
        text += f"{tool}:\n  product: {value.product}\n  checked: {today}\n"
        text += "  lines:\n" + "".join(supported) if supported else "  lines: []\n"
    return text


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--from", dest="folder", type=Path, help="read recorded answers from this folder")
    parser.add_argument("--day", type=date.fromisoformat, default=date.today(), help="the day of the answers")
    options = parser.parse_args()
    releases: dict[str, Releases] = load(ROOT).values["data/releases.yaml"]
    FILE.write_text(refreshed(releases, options.folder, options.day), "utf-8")
    print(f"wrote {FILE.relative_to(ROOT)}: {len(releases)} tools")


if __name__ == "__main__":
    main()
