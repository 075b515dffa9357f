"""Make spoke.db anew from schema.sql and seed.sql: the way back when you have tried something out.

    python make_db.py

PostgreSQL's tables are made by its container at its first start, see compose.yaml.
"""

import sys
from pathlib import Path

from spoke import database
from spoke.config import FILE

if __name__ == "__main__":
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    file.unlink(missing_ok=True)
    database.make(file)
    print(f"made {file.name}")
