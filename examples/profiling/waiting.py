import time


def ask_database():
    time.sleep(0.3)


def monthly():
    ask_database()
    return sum(number * number for number in range(10000))


# Two clocks: one on the wall, one that runs only while the processor works.
wall, processor = time.perf_counter(), time.process_time()
monthly()
wall, processor = time.perf_counter() - wall, time.process_time() - processor
print("computing for less than a fifth of the time:", processor < wall / 5)
