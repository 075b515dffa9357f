"""Ask spoke.db a question in SQL and print the answer as a table.

python ask.py questions/open-rides.sql
python ask.py "SELECT name FROM station"
"""

import sqlite3
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def answer(sql, file=HERE / "spoke.db"):
    """Return the answer as lines of text."""
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA foreign_keys = ON")
    rows = connection.execute(sql)

    # A statement that changes something has no columns
    if rows.description is None:
        connection.commit()
        connection.close()
        return [f"rows changed: {rows.rowcount}"]

    # Everything becomes text, and each column as wide as its widest value
    table = [[column[0] for column in rows.description]]
    table += [["" if value is None else str(value) for value in row] for row in rows]
    connection.close()
    widths = [max(len(line[place]) for line in table) for place in range(len(table[0]))]
    lines = ["  ".join(value.ljust(width) for value, width in zip(line, widths)).rstrip() for line in table]
    return [lines[0], "  ".join("-" * width for width in widths), *lines[1:]]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not (HERE / "spoke.db").exists():
        sys.exit("There is no spoke.db yet. Make it first: python make_db.py")
    question = sys.argv[1]
    if question.endswith(".sql"):
        question = Path(question).read_text(encoding="utf-8")
    try:
        print("\n".join(answer(question)))
    except sqlite3.Error as error:
        sys.exit(f"SQLite says: {error}")
