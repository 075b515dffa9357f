import re

# What should be found, and what should not.
should = ["SP-0412 again", "is this SP-0077?", "swapped with SP-1033"]
should_not = ["SP-41 again", "XSP-04120", "sp 0412"]

# A word boundary, SP, a hyphen, four digits, a word boundary.
pattern = re.compile(r"\bSP-\d{4}\b")
for note in should + should_not:
    print(note, "->", pattern.findall(note))
