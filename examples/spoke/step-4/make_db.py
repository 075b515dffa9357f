"""Make spoke.db anew from schema.sql and seed.sql: the way back when you have tried something out.

python make_db.py
"""

import sys
from pathlib import Path

from spoke import database

if __name__ == "__main__":
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else database.FILE
    file.unlink(missing_ok=True)
    database.make(file)
    print(f"made {file.name}")
