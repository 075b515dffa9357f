import json
from pathlib import Path


def number(version):
    # "9.10.0" as (9, 10, 0): versions are compared part by part.
    return tuple(int(part) for part in version.split("."))


def findings(packages="installed.txt", advisories="advisories.json"):
    # What is installed, and what is known about it.
    lines = Path(packages).read_text().splitlines()
    installed = dict(line.split()[0].split("==") for line in lines)
    for one in json.loads(Path(advisories).read_text()):
        version = installed.get(one["package"])
        # Concerned: not older than the fault, and older than the repair, if any.
        if version and number(one["introduced"]) <= number(version):
            if one["fixed"] is None or number(version) < number(one["fixed"]):
                yield one


if __name__ == "__main__":
    for one in findings():
        print(one["id"], one["package"], "repaired in", one["fixed"])
        print("  ", one["what"])
