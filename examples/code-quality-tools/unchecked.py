import subprocess
import sys
from pathlib import Path

# The same fault twice: without types at the edges, then with them.
CALL = """
print(price("30") + 1)
"""
Path("plain.py").write_text("""
def price(minutes):
    return minutes * 100
""" + CALL)
Path("typed.py").write_text("""
def price(minutes: int) -> int:
    return minutes * 100
""" + CALL)
for file in ("plain.py", "typed.py"):
    mypy = [sys.executable, "-m", "mypy", "--cache-dir=/dev/null", file]
    print(subprocess.run(mypy, capture_output=True, text=True).stdout.strip())
