import shutil
import sqlite3
from pathlib import Path

# In this mode SQLite keeps new changes in a second file, busy.db-wal.
Path("busy.db").unlink(missing_ok=True)
live = sqlite3.connect("busy.db")
live.execute("PRAGMA journal_mode = WAL")
live.executescript(Path("spoke.sql").read_text())
print("live:", live.execute("SELECT COUNT(*) FROM ride").fetchone()[0], "rides")

# Copy the file while the program runs.
shutil.copy("busy.db", "copy.db")
copy = sqlite3.connect("copy.db")
try:
    rides = copy.execute("SELECT COUNT(*) FROM ride").fetchone()[0]
    print("copy:", rides, "rides")
except sqlite3.Error as error:
    print("copy:", error)
