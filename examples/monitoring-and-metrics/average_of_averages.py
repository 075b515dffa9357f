# Two copies of the service: how many answers, and their average in ms.
copies = [(900, 20), (100, 1000)]
print("average of the averages:", sum(ms for _, ms in copies) / len(copies))
total = sum(n * ms for n, ms in copies)
print("average of all answers:", total / sum(n for n, _ in copies))
