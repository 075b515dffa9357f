from importlib.metadata import distributions

PERMISSIVE = {"MIT", "BSD-3-Clause", "Apache-2.0"}


def licence(package):
    # New packages have License-Expression, older ones License; some have neither.
    told = package.metadata
    return told.get("License-Expression") or told.get("License") or "nothing said"


# Five of the packages that are installed here.
wanted = ["certifi", "flask", "psycopg", "requests", "sqlalchemy"]
found = {p.metadata["Name"].lower(): licence(p) for p in distributions()}
for name in wanted:
    print(f"{name:<11} {found[name]:<14}", "fine" if found[name] in PERMISSIVE else "look closer")
