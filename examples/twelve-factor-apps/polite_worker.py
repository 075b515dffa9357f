"""Makes receipts until it is asked to stop; finishes what was begun."""
import signal
import time

stopping = False


def stop(*_):
    # Only remember it. The loop decides when to end.
    global stopping
    stopping = True


signal.signal(signal.SIGTERM, stop)
signal.signal(signal.SIGINT, stop)
for ride in range(8141, 8151):
    if stopping:
        break
    print(f"ride {ride}: begun", flush=True)
    time.sleep(0.4)
    print(f"ride {ride}: receipt made", flush=True)
print("stopped in good order")
