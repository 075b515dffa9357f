# What is not written here is forbidden.
RULES = {
    ("rider", "read ride"): "own",
    ("operator", "read ride"): "any",
    ("operator", "give refund"): "any",
    ("mechanic", "read bike"): "any",
    ("operator", "read bike"): "any",
}


def may(account, action, owner=None):
    rule = RULES.get((account["role"], action))
    if rule == "any":
        return True
    return rule == "own" and owner is not None and owner == account["rider_id"]


ada = {"login": "ada", "role": "rider", "rider_id": 1}
mia = {"login": "mia", "role": "mechanic", "rider_id": None}
oli = {"login": "oli", "role": "operator", "rider_id": None}
# A ride of rider 1 (Ada), one of rider 2 (Ben), and so on.
for account in [ada, mia, oli]:
    print(account["login"],
          may(account, "read ride", 1), may(account, "read ride", 2),
          may(account, "read bike"), may(account, "give refund"),
          may(account, "read note"))
