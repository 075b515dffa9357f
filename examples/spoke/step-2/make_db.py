"""Make spoke.db, a database with the tables of schema.sql and the rows of seed.sql.

    python make_db.py

An old spoke.db is thrown away first, so this is also the way back when you have tried something out.
"""

import sqlite3
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def make(file):
    """Make the database in a file that is not there yet."""
    connection = sqlite3.connect(file)
    connection.executescript((HERE / "schema.sql").read_text(encoding="utf-8"))
    # All rows in one go: either every row is there at the end, or none
    connection.executescript("BEGIN;" + (HERE / "seed.sql").read_text(encoding="utf-8") + "COMMIT;")
    connection.close()


if __name__ == "__main__":
    database = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "spoke.db"
    database.unlink(missing_ok=True)
    make(database)
    print(f"made {database.name}")
