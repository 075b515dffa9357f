"""Checks a plan of endpoints: (wish, method, path, status on success)."""

import re

SUCCESS = {"GET": {200}, "POST": {201}, "PUT": {200, 204},
           "PATCH": {200, 204}, "DELETE": {204}}
VERBS = {"get", "list", "show", "start", "add", "create", "new"}
VERBS |= {"change", "update", "delete", "remove", "report"}


def faults(method, path, status):
    # Method and status, then each part of the path, then the whole.
    found = []
    parts = path.strip("/").split("/")
    if method not in SUCCESS:
        found.append(f"no method {method}")
    elif status not in SUCCESS[method]:
        found.append(f"{status} after {method}")
    for part in parts:
        if VERBS & set(part.lower().replace("_", "-").split("-")):
            found.append(f"a verb in '{part}'")
        if not re.fullmatch(r"[a-z]+(-[a-z]+)*|\{[a-z_]+\}", part):
            found.append(f"unusual '{part}'")
    if parts[0].startswith("{") or not parts[0].endswith("s"):
        found.append("should begin with a plural noun")
    if method == "POST" and parts[-1].startswith("{"):
        found.append("POST goes to the list, not to one member")
    return found


def check(plan):
    good = 0
    for wish, method, path, status in plan:
        found = faults(method, path, status)
        good += not found
        print(f"{wish:33} {method:6} {path:32} {', '.join(found) or 'fits'}")
    print(good, "of", len(plan), "fit")
