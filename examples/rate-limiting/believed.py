counts = {}


def allowed(headers, address):
    who = headers.get("X-Forwarded-For", address)
    counts[who] = counts.get(who, 0) + 1
    return counts[who] <= 3


# One machine, a hundred passwords, each time with another made-up header.
passed = 0
for n in range(100):
    if allowed({"X-Forwarded-For": f"10.0.0.{n}"}, "203.0.113.7"):
        passed += 1
print("password guesses allowed:", passed)
