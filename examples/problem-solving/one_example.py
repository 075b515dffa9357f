def paid_minutes(start, end, off, on):
    return (end - start) - (on - off)


print(paid_minutes(480, 540, 500, 520), "expected 40")
print(paid_minutes(480, 540, 600, 660), "expected 60")
print(paid_minutes(480, 540, 530, 560), "expected 50")
