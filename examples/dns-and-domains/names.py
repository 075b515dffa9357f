"""A nameserver that reads records from a file, and a resolver that keeps answers."""

from pathlib import Path

ORIGIN = "spoke.example."


class Nameserver:
    """Authoritative: it holds the records themselves."""

    def __init__(self, file):
        self.records = []
        for line in Path(file).read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith(";"):
                name, ttl, kind, value = line.split(maxsplit=3)
                self.add(name, int(ttl), kind, value)

    def add(self, name, ttl, kind, value):
        # A name without a dot at its end is taken to be below the origin.
        if not name.endswith("."):
            name = f"{name}.{ORIGIN}"
        if kind == "CNAME" and not value.endswith("."):
            value = f"{value}.{ORIGIN}"
        self.records.append((name, ttl, kind, value))

    def ask(self, name, kind):
        return [r for r in self.records if r[0] == name and r[2] in (kind, "CNAME")]


class Resolver:
    """Asks for you, and keeps each answer for its TTL, in seconds."""

    def __init__(self, nameserver):
        self.nameserver, self.kept, self.now = nameserver, {}, 0

    def ask(self, name, kind="A"):
        found, until = self.kept.get((name, kind), ([], 0))
        if self.now >= until:
            found = self.nameserver.ask(name, kind)
            shortest = min((r[1] for r in found), default=0)
            self.kept[name, kind] = (found, self.now + shortest)
        if found and found[0][2] == "CNAME":
            return self.ask(found[0][3], kind)
        return [r[3] for r in found]
