from plans import EVERY, QUESTIONS, open_database, plan

NEEDED = [("bike_id",), ("started_at",), ("rider_id", "started_at")]


def review(indexes):
    # Ask for every plan, and note which index each one names.
    connection = open_database(*indexes)
    plans = {name: plan(connection, query) for name, query in QUESTIONS.items()}
    for name, text in plans.items():
        print(f"  {name:8} {text}")

    # Whatever no plan has named is weight.
    words = " ".join(plans.values()).split()
    names = ["by_" + "_".join(columns) for columns in indexes]
    print("  unused:", [name for name in names if name not in words] or "none")
    return plans


print("six indexes")
review(EVERY)
print("three indexes")
plans = review(NEEDED)
assert not any("SCAN" in text or "TEMP B-TREE" in text for text in plans.values())
