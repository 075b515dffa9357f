"""Sends requests at a fixed rate, whether answers come or not."""

import http.client
import threading
import time


def ask(path):
    connection = http.client.HTTPConnection("127.0.0.1", 8000, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def at_rate(per_second, paths):
    results, threads = [], []

    def one(path):
        started = time.perf_counter()
        results.append((path, ask(path), time.perf_counter() - started))

    # Start each request at its own time; do not wait for the one before.
    begin = time.perf_counter()
    for number, path in enumerate(paths):
        time.sleep(max(0, begin + number / per_second - time.perf_counter()))
        threads.append(threading.Thread(target=one, args=(path,)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    return results
