import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

import requests

PATHS = ["/wait/6", "/wait/4", "/wait/5"]


def fetch(path):
    return requests.get("http://127.0.0.1:8000" + path, timeout=10).text


def one_by_one():
    return [fetch(path) for path in PATHS]


def with_threads():
    with ThreadPoolExecutor(max_workers=3) as workers:
        return list(workers.map(fetch, PATHS))


async def blocked():
    async def task(path):
        return fetch(path)
    return await asyncio.gather(*[task(path) for path in PATHS])


async def with_loop():
    return await asyncio.gather(*[asyncio.to_thread(fetch, path) for path in PATHS])


ways = {
    "one by one": one_by_one,
    "threads": with_threads,
    "blocked": lambda: asyncio.run(blocked()),
    "loop": lambda: asyncio.run(with_loop()),
}
for name, way in ways.items():
    began = time.perf_counter()
    assert way() == ["answer to /wait/6", "answer to /wait/4", "answer to /wait/5"]
    total = time.perf_counter() - began
    # The longest wait is 0.6 seconds, the sum 1.5; 1.05 lies half-way.
    near = "longest" if total < 1.05 else "sum"
    print(f"{name}: most at once {fetch('/most')}, total near the {near}")
