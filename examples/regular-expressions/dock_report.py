import re

pattern = re.compile(
    r"(?P<time>\S+) dock (?P<dock>\d{3}) "
    r"(?:(?P<what>locked|unlocked) bike (?P<bike>SP-\d{4})|error (?P<error>E\d\d) .+)"
)

# Both kinds of example first.
assert pattern.fullmatch("2026-10-31T20:00:03Z dock 101 unlocked bike SP-0510")
assert not pattern.fullmatch("2026-10-31T20:02:00Z dock 31 locked bike SP-77")

with open("dock.log", encoding="utf-8") as file:
    for number, line in enumerate(file, start=1):
        found = pattern.fullmatch(line.rstrip("\n"))
        if found is None:
            print("line", number, "does not fit:", line.rstrip("\n"))
        elif found["error"]:
            print("dock", found["dock"], "error", found["error"])
        else:
            print("dock", found["dock"], found["what"], found["bike"])
