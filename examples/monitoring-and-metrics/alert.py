# One pair per minute: requests, and how many of them ended in a 5xx.
MINUTES = [(200, 1), (3, 1), (210, 0), (190, 19), (180, 27), (200, 30), (210, 2)]

# The nervous rule looks at one minute, the patient one at the last three.
for now in range(len(MINUTES)):
    requests, errors = MINUTES[now]
    last = MINUTES[max(0, now - 2) : now + 1]
    share = sum(e for _, e in last) / sum(r for r, _ in last)
    print(
        f"minute {now + 1}: {errors} of {requests}",
        "nervous" if errors / requests > 0.05 else "-",
        "patient" if share > 0.05 else "-",
    )
