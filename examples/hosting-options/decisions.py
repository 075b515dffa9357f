# Choice, two reasons, and who does what, for each of the three cases.
SCALE = ["managed website", "shared hosting", "platform", "functions", "containers", "virtual server", "own machine"]
DECISIONS = {
    "A": {
        "choice": "managed website",
        "reasons": ["nobody there can repair a server", "texts and photos need no code of their own"],
        "updates": "provider", "backup": "provider", "at night": "nobody",
    },
    "B": {
        "choice": "platform",
        "reasons": ["two developers cannot also run a database", "the program is ordinary Python, so it fits"],
        "updates": "provider", "backup": "provider, restored monthly by Grace", "at night": "nobody",
    },
    "C": {
        "choice": "virtual server",
        "reasons": ["the font server must be installed, so root is needed", "an administrator is there to run it"],
        "updates": "the administrator", "backup": "the administrator", "at night": "nobody",
    },
}

# In the order of the scale, from most managed to most self-run.
for case in sorted(DECISIONS, key=lambda name: SCALE.index(DECISIONS[name]["choice"])):
    decision = DECISIONS[case]
    assert len(decision["reasons"]) == 2 and all(decision[duty] for duty in ("updates", "backup", "at night"))
    print(f"{case}: {decision['choice']}, because {' and '.join(decision['reasons'])}")
    print(f"   updates: {decision['updates']}; backup: {decision['backup']}; at night: {decision['at night']}")
