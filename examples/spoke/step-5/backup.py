"""Copy the database, bring it back, and prove that it is whole.

    python backup.py make
    python backup.py prove backups/spoke-20261031T200000Z.db
    python backup.py restore backups/spoke-20261031T200000Z.db new.db

A copy that has never been restored is a hope. `restore` proves what it has restored before it gives it its name.
"""

import argparse
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from spoke import clock, database

HERE = Path(__file__).resolve().parent


def copy(source: Path, target: Path) -> None:
    """Copy a database, also while somebody writes to it: half a transaction is never copied."""
    if not source.exists():
        sys.exit(f"There is no {source}.")
    with closing(sqlite3.connect(source)) as with_rows, closing(sqlite3.connect(target)) as empty:
        with_rows.backup(empty)


def prove(file: Path) -> list[str]:
    """Return everything that is wrong with a database; nothing, if it is whole."""
    connection = database.connect(file)
    try:
        # Can it be read at all, do all references lead somewhere, do the invariants hold?
        wrong = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        wrong += [f"{row[0]} refers to a missing {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
        invariants = (HERE / "invariants.sql").read_text(encoding="utf-8")
        wrong += [f"{row['name']}: {row['what']}" for row in connection.execute(invariants)]

        # An empty database breaks no rule, and is no backup of a fleet
        if not connection.execute("SELECT COUNT(*) FROM bike").fetchone()[0]:
            wrong.append("there is no bike in it")
        return wrong
    except sqlite3.DatabaseError as error:
        return [f"it cannot be read: {error}"]
    finally:
        connection.close()


def make(source: Path, folder: Path, now: str) -> Path:
    """Put a copy of the database into a folder, under a name with the time."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"spoke-{now.replace('-', '').replace(':', '')}.db"
    _finish(source, target)
    return target


def restore(source: Path, target: Path) -> None:
    """Make a database from a backup. One that exists is not touched: move it away yourself, if you mean it."""
    _finish(source, target)


def _finish(source: Path, target: Path) -> None:
    """Copy under another name, prove, and only then give the right name."""
    if target.exists():
        sys.exit(f"{target} is there already.")
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        copy(source, part)
    except sqlite3.DatabaseError as error:
        part.unlink(missing_ok=True)
        sys.exit(f"{source} cannot be read: {error}")
    if wrong := prove(part):
        part.unlink()
        sys.exit("\n".join([f"{source} is not whole:", *wrong]))
    part.rename(target)


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("make")
    commands.add_parser("prove").add_argument("file", type=Path)
    restoring = commands.add_parser("restore")
    restoring.add_argument("file", type=Path)
    restoring.add_argument("target", type=Path)
    options = parser.parse_args()
    if options.command == "make":
        print(f"made {make(database.FILE, HERE / 'backups', clock.now())}")
    elif options.command == "restore":
        restore(options.file, options.target)
        print(f"restored {options.target}, and every invariant holds")
    elif wrong := prove(options.file):
        sys.exit("\n".join(wrong))
    else:
        print("whole: every invariant holds")


if __name__ == "__main__":
    main()
