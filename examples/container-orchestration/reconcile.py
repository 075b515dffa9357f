import subprocess
import sys

copies = []


def reconcile(wanted):
    # What is true? Forget the copies that have ended.
    gone = [copy for copy in copies if copy.poll() is not None]
    copies[:] = [copy for copy in copies if copy not in gone]
    # Act on the difference to what should be true.
    started = max(wanted - len(copies), 0)
    copies.extend(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) for _ in range(started))
    surplus = [copies.pop() for _ in range(len(copies) - wanted)]
    for copy in surplus:
        copy.terminate()
    print(f"wanted {wanted}: {len(gone)} gone, {started} started, {len(surplus)} stopped")


# Twice the same wish, then a crash, then another wish. At the end nothing is left.
for wanted, crash in ((3, False), (3, False), (3, True), (1, False), (0, False)):
    if crash:
        copies[0].kill()
        copies[0].wait()  # until it has really ended
    reconcile(wanted)
