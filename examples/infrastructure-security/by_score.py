FINDINGS = [
    ("image library, in a batch job without network", 9.8, "nobody"),
    ("admin page without a password", 5.3, "internet"),
]

# The most severe first.
for name, score, open_to in sorted(FINDINGS, key=lambda finding: -finding[1]):
    print(f"{score} {name}, open to: {open_to}")
