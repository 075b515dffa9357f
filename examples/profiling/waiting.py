import time


def ask_database():
    time.sleep(0.3)


def monthly():
    ask_database()
    return sum(number * number for number in range(10000))


# Two clocks: one on the wall, and one that runs only while the processor works for us.
wall, processor = time.perf_counter(), time.process_time()
monthly()
wall, processor = time.perf_counter() - wall, time.process_time() - processor
print("time spent computing:", "less than a fifth" if processor < wall / 5 else "a fifth or more")
