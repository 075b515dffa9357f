"""A migration tool in miniature.

Each file has a part that goes up and, below `-- down`, one that goes back.
"""

import sqlite3
from pathlib import Path


def open_database(path):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)")
    return connection


def applied(connection):
    query = "SELECT name FROM migration ORDER BY name"
    return [row[0] for row in connection.execute(query)]


def _run(connection, script, note, name):
    # The change and the note about it, or neither.
    connection.execute("BEGIN")
    try:
        for statement in script.split(";"):
            connection.execute(statement)
        connection.execute(note, (name,))
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.execute("ROLLBACK")
        raise


def up(connection, folder):
    for file in sorted(Path(folder).glob("*.sql")):
        if file.stem not in applied(connection):
            script = file.read_text().split("-- down")[0]
            _run(connection, script, "INSERT INTO migration VALUES (?)", file.stem)


def down(connection, folder):
    name = applied(connection)[-1]
    script = (Path(folder) / f"{name}.sql").read_text().split("-- down")[1]
    _run(connection, script, "DELETE FROM migration WHERE name = ?", name)
