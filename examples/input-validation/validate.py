PLANS = {"standard", "student", "minute"}
ALLOWED = {"name", "plan", "age"}


def faults(sent):
    if not isinstance(sent, dict):
        return {"body": "must be a JSON object"}
    # Nothing that was not asked for.
    found = {field: "is not a field of this request" for field in sent.keys() - ALLOWED}
    # Type first, then length or range: a text has no range, a number no length.
    name, plan, age = sent.get("name"), sent.get("plan"), sent.get("age")
    if not isinstance(name, str) or not 1 <= len(name.strip()) <= 100:
        found["name"] = "must be a text of 1 to 100 characters"
    if not isinstance(plan, str) or plan not in PLANS:
        found["plan"] = "must be one of: " + ", ".join(sorted(PLANS))
    if type(age) is not int or not 14 <= age <= 120:
        found["age"] = "must be a whole number from 14 to 120"
    return found


ADA = {"name": "Ada", "plan": "student", "age": 21}
for change in [{}, {"age": "21"}, {"name": "  ", "age": -4}, {"role": "operator"}, {"name": "O'Neill; --"}]:
    print(change, "->", faults({**ADA, **change}) or "fine")
