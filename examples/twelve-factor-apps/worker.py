"""Makes receipts, one after the other. Each takes 0.4 seconds."""
import time

for ride in range(8141, 8151):
    print(f"ride {ride}: begun", flush=True)
    time.sleep(0.4)
    print(f"ride {ride}: receipt made", flush=True)
