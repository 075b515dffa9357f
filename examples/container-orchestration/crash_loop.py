import subprocess
import sys

# The program in the container needs a setting that nobody has set.
PROGRAM = """
import os, sys
if "DATABASE_URL" not in os.environ:
    sys.exit("DATABASE_URL is not set")
"""

# Restarted again and again, with pauses that double up to five minutes
# (not waited for here).
command, pause = [sys.executable, "-c", PROGRAM], 10
for start in range(1, 8):
    done = subprocess.run(command, env={}, capture_output=True, text=True)
    print(f"start {start}: exit code {done.returncode}, next try after {pause} s")
    pause = min(pause * 2, 300)
print("log of the last start:", done.stderr.strip())
