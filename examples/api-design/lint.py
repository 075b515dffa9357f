import json
import re

VERBS = ("create", "get", "list", "delete", "update")


def faults(endpoint):
    found = []
    # The address, the answer, the length, the names: one rule after the other.
    first, last = endpoint["path"].split("/")[1], endpoint["path"].split("/")[-1]
    if not first.endswith("s"):
        found.append(f"'{first}' should be plural")
    if last in VERBS:
        found.append(f"'{last}' is a verb")
    if endpoint["method"] == "POST" and endpoint["success"] != 201:
        found.append("POST that makes something answers 201")
    if endpoint.get("list") and not endpoint["paged"]:
        found.append("a list has pages")
    for field in endpoint["fields"]:
        if not re.fullmatch(r"[a-z]+(_[a-z]+)*", field):
            found.append(f"'{field}' should be snake_case")
        if field in ("price", "amount", "cost"):
            found.append(f"'{field}' does not say its unit")
    return found


# Apply all rules to both designs.
for name in ("uneven.json", "design.json"):
    with open(name, encoding="utf-8") as file:
        endpoints = json.load(file)
    lines = []
    for endpoint in endpoints:
        for fault in faults(endpoint):
            lines.append(f"  {endpoint['method']} {endpoint['path']}: {fault}")
    print(name, "-", len(lines), "faults in", len(endpoints), "endpoints")
    for line in lines:
        print(line)
