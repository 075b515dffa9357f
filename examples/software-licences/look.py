from importlib.metadata import distributions

PERMISSIVE = {"MIT", "BSD-3-Clause", "Apache-2.0"}


def licence(package):
    # New packages have License-Expression, older ones License.
    told = package.metadata
    return told.get("License-Expression") or told.get("License") or "nothing said"


# Five packages; put five of your own here.
wanted = ["certifi", "flask", "psycopg", "requests", "sqlalchemy"]
found = {p.metadata["Name"].lower(): licence(p) for p in distributions()}
for name in wanted:
    text = found.get(name, "not installed")
    verdict = "fine" if text in PERMISSIVE else "look closer"
    print(f"{name:<11} {text:<14} {verdict}")
