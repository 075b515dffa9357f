from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

seen = []


def note(station):
    seen.append(station)
    return station.upper()


if __name__ == "__main__":
    for pool in [ThreadPoolExecutor, ProcessPoolExecutor]:
        # Two workers do the same work, once as threads and once as processes.
        seen.clear()
        with pool(max_workers=2) as workers:
            results = list(workers.map(note, ["Harbour", "University"]))
        print(f"{pool.__name__}: returned {results}")
        print("  seen here:", sorted(seen))
