from dock import Dock


def make_docks(size):
    docks = []
    for number in range(1, size + 1):
        docks.append(Dock(number))
    return docks


def free(name, docks):
    count = 0
    for dock in docks:
        if dock.is_empty():
            count = count + 1
    return f"{name}: {count} free"


def bring(name, docks, bike):
    for dock in docks:
        if dock.is_empty():
            dock.put(bike)
            return dock.number
    raise ValueError(f"{name} is full")
