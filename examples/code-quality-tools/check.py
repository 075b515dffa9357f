import shutil
import subprocess
import sys

# No settings here; in your project, pyproject.toml replaces --isolated and --select.
COMMANDS = [
    ["ruff", "format", "--isolated", "--check"],
    ["ruff", "check", "--isolated", "--select=E,F,I,B", "--output-format=concise"],
    ["mypy", "--strict", "--cache-dir=/dev/null"],
]


def check(source):
    shutil.copy(source, "refund.py")
    codes = []
    for words in COMMANDS:
        command = [sys.executable, "-m", *words, "refund.py"]
        done = subprocess.run(command, capture_output=True, text=True)
        print((done.stdout + done.stderr).strip())
        codes.append(done.returncode)
    return codes


before, after = check("refund.py.txt"), check("mended.py.txt")
assert before == [1, 1, 1]
assert after == [0, 0, 0]
# A test, for what none of the three can know: half of 300 cents, and once only.
from refund import refund  # noqa: E402 - the file exists only now

seen: set[int] = set()
assert refund({7: 300}, 7, seen) == 150
assert refund({7: 300}, 7, seen) == 0
assert refund({7: 300}, 8, seen) == 0
