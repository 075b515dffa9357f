import threading, time
from urllib.request import urlopen

late = []

def rider():
    # Asks, waits for the answer, asks again.
    for _ in range(10):
        started = time.perf_counter()
        urlopen("http://127.0.0.1:8000/stations").read()
        late.append(time.perf_counter() - started > 0.5)

started = time.perf_counter()
threads = [threading.Thread(target=rider) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
rate = len(late) / (time.perf_counter() - started)
print(f"{len(late)} requests, {sum(late)} late")
print("sent 120 a second" if rate >= 120 else "sent far fewer than 120 a second")
