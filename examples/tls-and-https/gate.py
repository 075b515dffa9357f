SIGNED_BY = {"R1": "Root", "own": "own"}
NAMES = ["spoke.example", "www.spoke.example"]


def objection(authority, name, day):
    if name not in NAMES:
        return "wrong name"
    if not "2026-10-01" <= day <= "2026-12-29":
        return "not valid on this day"
    # From one authority to the next, until the trusted one or the end of the way.
    while authority != "Root":
        above = SIGNED_BY.get(authority, authority)
        if above == authority:
            return "unknown authority"
        authority = above
    return "good"


print(objection("R1", "www.spoke.example", "2026-12-29"))
print(objection("R1", "spoke.example", "2026-12-30"))
print(objection("R1", "spoke.example.thief.example", "2026-11-20"))
print(objection("own", "spoke.example", "2026-11-20"))
print(objection("R9", "spoke.example", "2026-11-20"))
