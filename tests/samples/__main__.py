"""`python -m tests.samples`: run every sample and compare; with `--record`, write what it printed and with which version.

Only the named folders of examples/ are run where any are named.
"""

from __future__ import annotations

import argparse
import difflib
import re
import sys
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from macros.check import ROOT
from macros.load import load
from macros.model import Role, RunsOn, Sample

from .run import Runner, UnexpectedEnd, version, without_variation
from .servers import MissingServer


def main() -> int:
    """Run the command line; return 1 when a sample printed something else than its record."""
    parser = argparse.ArgumentParser(prog="python -m tests.samples", description=__doc__)
    parser.add_argument("--record", action="store_true", help="write the outputs and versions")
    parser.add_argument("folders", nargs="*", help="folders of examples/, all where none is named")
    options = parser.parse_args()
    different = 0
    with ExitStack() as stack:
        runner = Runner(stack)
        for folder, samples in load(ROOT).samples().items():
            if options.folders and folder not in options.folders:
                continue
            for name, sample in samples.items():
                if sample.runs_on in {RunsOn.NOT_HERE, RunsOn.TEXT} or sample.role is Role.GIVEN:
                    continue
                try:
                    printed = runner.run(ROOT / "examples" / folder, sample)
                except MissingServer as missing:
                    print(f"skipped {folder}/{sample.file}: {missing}")
                    continue
                except UnexpectedEnd as end:
                    different += 1
                    print(f"{folder}/{end}")
                    continue
                record = ROOT / "examples" / folder / f"{sample.file}.out"
                before = record.read_text("utf-8") if record.is_file() else ""
                same = without_variation(printed, sample) == without_variation(before, sample)
                if options.record:
                    if not same or sample.ran is None:
                        record.write_text(printed, "utf-8")
                        note(ROOT / "examples" / folder / "samples.yaml", name, sample)
                        print(f"recorded {folder}/{sample.file}")
                elif not same:
                    different += 1
                    print(
                        "".join(
                            difflib.unified_diff(before.splitlines(True), printed.splitlines(True), str(record), "now")
                        )
                    )
    return 1 if different else 0


def note(path: Path, name: str, sample: Sample) -> None:
    """Write version and day of a run into samples.yaml, leaving everything else as it stands."""
    ran = f'  ran: {{version: "{version(sample.runs_on)}", on: {date.today()}}}\n'
    head, entry, tail = re.split(rf"(?m)^({re.escape(name)}:\n(?:[ #].*\n|\n)*)", path.read_text("utf-8"), maxsplit=1)
    lines = [line for line in entry.splitlines(True) if not line.startswith("  ran:")]
    last = max(place for place, line in enumerate(lines) if line.startswith("  ")) + 1
    path.write_text(head + "".join(lines[:last]) + ran + "".join(lines[last:]) + tail, "utf-8")


if __name__ == "__main__":
    sys.exit(main())
