import subprocess
import sys
from pathlib import Path

# One remark silences one rule here; the other silences every rule on its line.
Path("two.py").write_text("""
import json  # noqa: F401
if 501 == None: print(mesage)  # noqa
""")
rules = ["--isolated", "--select=E,F"]
ruff = [sys.executable, "-m", "ruff", "check", *rules, "two.py"]
print(subprocess.run(ruff, capture_output=True, text=True).stdout)
