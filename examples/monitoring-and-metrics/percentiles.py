from math import ceil

# Milliseconds of 100 answers: 98 quick ones, two that had to wait.
times = [20] * 98 + [3000] * 2


def percentile(values, share):
    # So many per cent of the values are at most as large as the result.
    values = sorted(values)
    return values[ceil(len(values) * share / 100) - 1]


print("average        ", sum(times) / len(times))
for share in [50, 95, 98, 99]:
    print(f"{share}th percentile", percentile(times, share))
