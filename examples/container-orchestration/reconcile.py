import subprocess
import sys

copies, POD = [], [sys.executable, "-c", "import time; time.sleep(60)"]


def reconcile(wanted):
    # What is true? Forget the copies that have ended.
    alive = [copy for copy in copies if copy.poll() is None]
    gone, copies[:] = len(copies) - len(alive), alive
    # Act on the difference to what should be true.
    started, stopped = max(wanted - len(alive), 0), max(len(alive) - wanted, 0)
    copies.extend(subprocess.Popen(POD) for _ in range(started))
    for _ in range(stopped):
        copies.pop().terminate()
    print(f"wanted {wanted}: {gone} gone, {started} started, {stopped} stopped")


# Twice the same wish, then a crash, then another wish; in the end nothing is left.
for wanted, crash in ((3, False), (3, False), (3, True), (1, False), (0, False)):
    if crash:
        copies[0].kill()
        copies[0].wait()  # until it has really ended
    reconcile(wanted)
