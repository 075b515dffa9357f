"""A small model of an edge server. Times are seconds, set by hand."""

import re
from collections import Counter

asked = Counter()  # how often the origin was asked for each path
origin = {
    "/logo.svg": ("logo", "max-age=3600"),
    "/stations": ("5 free bikes", "max-age=10"),
    "/trips": ("trips of the one who asks", "private, no-cache"),
}


class Edge:
    def __init__(self, city):
        self.city, self.copies = city, {}

    def get(self, path, now):
        copy = self.copies.get(path)
        if copy and now < copy["until"]:
            seconds = now - copy["since"]
            return f"{self.city}: {copy['body']} (X-Cache: HIT, Age: {seconds})"
        asked[path] += 1
        body, rules = origin.get(path, ("404 not found", "max-age=3600"))
        age = re.search(r"max-age=(\d+)", rules)
        if age and "private" not in rules and "no-store" not in rules:
            self.copies[path] = {"body": body, "since": now, "until": now + int(age[1])}
        return f"{self.city}: {body} (X-Cache: MISS)"

    def purge(self, path):
        self.copies.pop(path, None)
