def paid_minutes(start, end, off, on):
    # 1: how long the ride was.
    minutes = end - start
    # 2: where ride and power cut overlap.
    begins = max(start, off)
    ends = min(end, on)
    # 3: take it away, if there is any.
    if ends > begins:
        minutes = minutes - (ends - begins)
    # 4: what is left.
    return minutes


# The examples, each with what we expect.
print(paid_minutes(480, 540, 500, 520), "expected 40")
print(paid_minutes(480, 540, 600, 660), "expected 60")
print(paid_minutes(480, 540, 530, 560), "expected 50")
print(paid_minutes(480, 540, 470, 550), "expected 0")
