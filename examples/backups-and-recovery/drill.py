import sqlite3
from contextlib import closing
from pathlib import Path
import live


def copy(source, target):
    if Path(target).exists():
        raise FileExistsError(f"{target} is there already")
    with closing(sqlite3.connect(source)) as old:
        with closing(sqlite3.connect(target)) as new:
            old.backup(new)


def prove(file):
    try:
        with closing(sqlite3.connect(file)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
            rides = connection.execute("SELECT COUNT(*) FROM ride").fetchone()[0]
            query = Path("invariant.sql").read_text(encoding="utf-8")
            told = connection.execute(query).fetchone()[0]
    except sqlite3.Error as error:
        return 0, f"not whole: {error}"
    if sound == "ok" and told.endswith(": whole"):
        return rides, "whole"
    return rides, f"not whole: {sound}, {told}"


for name in ["monday.db", "restored.db"]:
    Path(name).unlink(missing_ok=True)
live.make("live.db")
copy("live.db", "monday.db")
live.busy_hour("live.db")
before = prove("live.db")[0]
live.accident("live.db")
copy("monday.db", "restored.db")
rides, verdict = prove("restored.db")
lost = before - rides
print(f"restored: {rides} rides, {verdict}; lost since the backup: {lost} rides")
try:
    copy("monday.db", "restored.db")
except FileExistsError as error:
    print("refused:", error)
content = Path("monday.db").read_bytes()
Path("half.db").write_bytes(content[: len(content) // 2])
print("half a backup:", prove("half.db")[1])
