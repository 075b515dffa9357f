import subprocess
import sys
import time

from broker import connect, send, state

client = connect()
send(client, {"event_id": "e1", "dock": 101, "bike": 501})

# The first worker gets the message and is killed in the middle of its work.
command = [sys.executable, "worker.py"]
first = subprocess.Popen([*command, "worker-1", "60"],
                         stdout=subprocess.PIPE, text=True)
print(first.stdout.readline().strip())
first.kill()
first.wait()
print("killed:", state(client))

# After half a second the message counts as left behind; the second worker gets it.
time.sleep(0.7)
second = subprocess.run([*command, "worker-2", "0"], capture_output=True, text=True)
print(second.stdout.strip())
print("in the end:", state(client))
