# Where the parts of Spoke run, as region/zone.
ONE = ["north/a"]
TWO = ["north/a", "north/b"]
PLANS = {
    "all in one zone": {"app": ONE, "database": ONE},
    "app in two zones": {"app": TWO, "database": ONE},
    "all in two zones": {"app": TWO, "database": TWO},
}


# Spoke lives while one application and one database are left.
def lives(plan, lost):
    for places in plan.values():
        left = [place for place in places if not place.startswith(lost)]
        if not left:
            return "down"
    return "lives"


for name, plan in PLANS.items():
    print(name)
    for lost in ("north/a", "north/b", "north"):
        print(f"    {lost} lost: {lives(plan, lost)}")
