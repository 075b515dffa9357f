"""Make all data files anew and copy what several steps share, so that each step's folder is complete.

    python make_copies.py

Change a shared file here (or in the first step that has it), then run this.
"""

import shutil
from pathlib import Path

import make_rides
import make_seed

HERE = Path(__file__).resolve().parent

# file -> the steps that hold a copy of it
FROM_HERE = {
    "rides.csv": [1, 2, 3, 4, 5, 6],
    "station_information.json": [1, 2, 3, 4, 5, 6],
    "station_status.json": [1, 2, 3, 4, 5, 6],
    "invariants.sql": [3, 4, 5, 6],
    "schema.postgresql.sql": [6],
}
FROM_STEP_1 = {
    "schema.sql": [2],
    "seed.sql": [2],
    "invariants.sql": [2],
    "make_db.py": [2],
    "ask.py": [2, 3, 4, 5, 6],
    "questions": [2, 3, 4, 5, 6],
}
# Of these a step holds what it knows already: everything above the first "-- From step N on" that lies ahead
GROWING = {"schema.sql": [3, 4, 5, 6], "seed.sql": [3, 4, 5, 6]}


def grown(content, step):
    """Return the part of a file that a step has."""
    for later in range(step + 1, 7):
        content = content.partition(f"-- From step {later} on")[0]
    return content.rstrip() + "\n"


def copy(source, target):
    """Copy a file, or a folder of files."""
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)


def main():
    """Write everything that follows from something else."""
    make_rides.main()
    make_seed.main()
    for folder, files in ((HERE, FROM_HERE), (HERE / "step-1", FROM_STEP_1)):
        for name, steps in files.items():
            for step in steps:
                copy(folder / name, HERE / f"step-{step}" / name)
    for name, steps in GROWING.items():
        content = (HERE / name).read_text(encoding="utf-8")
        for step in steps:
            (HERE / f"step-{step}" / name).write_text(grown(content, step), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
