from collections import deque

calls = [(502, "brake"), (501, "light"), (502, "tyre"),
         (503, "brake"), (501, "light")]

# O(n): one walk, and each look-up, in a dictionary or a set, is O(1).
faults = {}
waiting = deque()
for bike, fault in calls:
    if bike not in faults:
        faults[bike] = set()
        waiting.append(bike)
    faults[bike].add(fault)

# Serve in order of arrival.
while len(waiting) > 0:
    bike = waiting.popleft()
    print(bike, sorted(faults[bike]))
