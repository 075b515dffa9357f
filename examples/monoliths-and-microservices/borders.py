"""Each table belongs to one module.
Which module names a table of another one in its SQL?"""
import re
from pathlib import Path

OWNS = {"rides.py": {"ride"}, "charges.py": {"charge"}, "desk.py": set()}
NAMED = r"\b(?:FROM|JOIN|INTO|UPDATE|TABLE)(?: IF NOT EXISTS)? (\w+)"


def breaches():
    for file, own in OWNS.items():
        named = set(re.findall(NAMED, Path(file).read_text()))
        for table in sorted(named - own):
            yield f"{file} reaches into {table}"


if __name__ == "__main__":
    print("\n".join(breaches()) or "no breach")
