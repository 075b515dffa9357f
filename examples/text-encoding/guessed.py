import sys
from pathlib import Path

sys.tracebacklimit = 0  # show only the end of a traceback

Path("riders.csv").write_bytes("Zoë;Ulm\n".encode("latin-1"))
print(Path("riders.csv").read_text(encoding="utf-8"))
