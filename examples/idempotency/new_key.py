import secrets

charges = {}  # the server: one charge for each key


def post_charge(key, cents):
    if key not in charges:
        charges[key] = cents
    raise TimeoutError("the answer was lost")


# The client tries up to three times.
for attempt in range(3):
    try:
        post_charge(secrets.token_hex(8), 300)
    except TimeoutError:
        continue
print(len(charges), "charges,", sum(charges.values()), "cents")
