import subprocess
import sys
from pathlib import Path

# The same fault twice: without types at the edges, then with them.
Path("plain.py").write_text('def price(minutes):\n    return minutes * 100\n\n\nprint(price("30") + 1)\n')
Path("typed.py").write_text('def price(minutes: int) -> int:\n    return minutes * 100\n\n\nprint(price("30") + 1)\n')
for file in ("plain.py", "typed.py"):
    mypy = [sys.executable, "-m", "mypy", "--cache-dir=/dev/null", file]
    print(subprocess.run(mypy, capture_output=True, text=True).stdout.strip())
