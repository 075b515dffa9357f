PLANS = {"standard", "student", "minute"}
ALLOWED = {"name", "plan", "age"}


def faults(sent):
    if not isinstance(sent, dict):
        return {"body": "a JSON object"}
    # Nothing that was not asked for: the names sent, without the allowed ones.
    found = {}
    for field in sent.keys() - ALLOWED:
        found[field] = "not a field of this request"
    # Type first, then length or range: a text has no range, a number no length.
    name, plan, age = sent.get("name"), sent.get("plan"), sent.get("age")
    if not isinstance(name, str) or not 1 <= len(name.strip()) <= 100:
        found["name"] = "a text of 1 to 100 characters"
    if not isinstance(plan, str) or plan not in PLANS:
        found["plan"] = "one of: " + ", ".join(sorted(PLANS))
    if type(age) is not int or not 14 <= age <= 120:
        found["age"] = "a number from 14 to 120"
    return found


ADA = {"name": "Ada", "plan": "student", "age": 21}
for change in [{}, {"age": "21"}, {"name": "  ", "age": -4},
               {"role": "operator"}, {"name": "O'Neill; --"}]:
    sent = {**ADA, **change}  # all of ADA, then the change over it
    print(change)
    print("   ", faults(sent) or "fine")
