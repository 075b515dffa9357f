def rides_begun(starts, off, on):
    count = 0
    for start in starts:
        if start >= off and start < on:
            count = count + 1
    return count
print(rides_begun([480, 500, 519, 520], 500, 520), "expected 2")
