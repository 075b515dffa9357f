# Choice, two reasons, and who does what, for each of the three cases.
SCALE = ["managed website", "shared hosting", "platform", "functions"]
SCALE += ["containers", "virtual server", "own machine"]
DUTIES = ("updates", "backup", "at night")
DECISIONS = {
    "A": {
        "choice": "managed website",
        "reasons": ["nobody there writes code", "it is only text and photos"],
        "updates": "provider",
        "backup": "provider",
        "at night": "nobody",
    },
    "B": {
        "choice": "platform",
        "reasons": ["two developers cannot also run a database", "no ride may be lost"],
        "updates": "provider; our packages: we, every Monday",
        "backup": "provider, restored monthly by Grace",
        "at night": "nobody",
    },
    "C": {
        "choice": "virtual server",
        "reasons": ["a font server must be installed", "there is an administrator"],
        "updates": "the administrator",
        "backup": "the administrator",
        "at night": "nobody",
    },
}

# In the order of the scale, from most managed to most self-run.
for case in sorted(DECISIONS, key=lambda name: SCALE.index(DECISIONS[name]["choice"])):
    decision = DECISIONS[case]
    assert len(decision["reasons"]) == 2 and all(decision[duty] for duty in DUTIES)
    print(f"{case}: {decision['choice']}, because {' and '.join(decision['reasons'])}")
    for duty in DUTIES:
        print(f"   {duty}: {decision[duty]}")
