import json

PERMISSIVE = {"MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "ISC", "PSF-2.0"}
WHY = {
    "AGPL": "also binds what others only use over the network",
    "LGPL": "used as a library mostly fine, changes to it are bound",
    "GPL": "what you distribute on top stays under the same terms",
    "BUSL": "not open source: read what use is excluded",
}


def verdict(expression):
    # OR: you may choose one of them. AND: all of them apply.
    for choice in expression.split(" OR "):
        parts = choice.strip("() ").split(" AND ")
        if all(part in PERMISSIVE for part in parts):
            return "fine: " + " and ".join(parts)
    reasons = [why for start, why in WHY.items() if expression.startswith(start)]
    reasons.append("nothing known; ask the author or leave it out")
    return "look closer: " + reasons[0]


with open("dependencies.json", encoding="utf-8") as file:
    for name, expression in json.load(file).items():
        print(f"{name:<14} {verdict(expression)}")
