import sys
import time

from broker import acknowledge, connect, receive

client, name, seconds = connect(), sys.argv[1], float(sys.argv[2])
number, event = receive(client, name)
print(name, "works on", event["event_id"], flush=True)
time.sleep(seconds)  # the work
acknowledge(client, number)
print(name, "is done with", event["event_id"], flush=True)
