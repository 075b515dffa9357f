"""The list of rules, by id."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..load import Loaded
from ..problem import Problem

Rule = Callable[[Loaded], Iterator[Problem]]

RULES: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Rule], Rule]:
    """Register a function as the rule `name`."""

    def register(check: Rule) -> Rule:
        RULES[name] = check
        return check

    return register


# Rules that reading itself applies: a file that breaks one of them cannot be judged further.
READING = {
    "front-matter": "A page has no front matter, or it is not closed. The first lines are `---`, the keys, `---`.",
    "yaml-syntax": "The file is not YAML: mostly a missing quote, colon or space, here or on the line above.",
    "yaml-alias": "Anchors and aliases (`&`, `*`) hide what a record says. Write the value out.",
    "yaml-tag": "Tags (`!something`) are not used in data. Remove it.",
    "tab-indentation": "A tab indents a line; YAML takes spaces only.",
    "duplicate-key": "A key stands twice in one record, so one of its values would be lost.",
    "unknown-key": "A key that no record of this kind has, mostly a slip of the pen.",
    "missing-key": "A key that every record of this kind needs.",
    "wrong-type": "A value of another type than its key takes: a number where text stands, a list where one value stands.",
    "wrong-value": "A value that its key does not take.",
    "wrong-length": "A text or list that is too long or too short.",
    "odd-address": "An address that does not begin with https:// or holds characters that an address cannot have.",
    "not-a-date": "A date that is not a day of the calendar, written as 2026-11-20.",
    "encoding": "The file is not saved as UTF-8.",
    "empty-file": "The file holds nothing.",
    "symbolic-link": "A symbolic link leads out of the project.",
    "stray-file": "A file in data/ that nothing reads: a wrong folder, or an ending other than .yaml.",
    "file-name": "The name of a file is its id and its address: lower-case letters, digits and hyphens.",
}
