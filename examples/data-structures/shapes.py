from collections import deque

# A list keeps the order and allows repeats: stations as rides began.
starts = [6, 3, 6, 4]
print("first start:", starts[0], "of", len(starts))

# A dictionary finds a value by its key: number to name.
stations = {3: "Harbour", 4: "University", 6: "Hill Park"}
print("station 6:", stations[6])

# A set holds each value once: which stations were used?
used = set(starts)
print("used:", len(used), "- station 4 too:", 4 in used)

# A queue: first in, first out. A deque is cheap at both ends.
waiting = deque(["Ada", "Grace"])
waiting.append("Linus")
print("served:", waiting.popleft())

# A stack: last in, first out. Undo the newest step.
steps = ["rename station"]
steps.append("delete dock")
print("undone:", steps.pop())
