# Where the parts of Spoke run, as region/zone.
PLANS = {
    "all in one zone": {"app": ["north/a", "north/a"], "database": ["north/a"]},
    "app in two zones": {"app": ["north/a", "north/b"], "database": ["north/a"]},
    "all in two zones": {"app": ["north/a", "north/b"], "database": ["north/a", "north/b"]},
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
