# Where the parts of Spoke run: region/zone. It lives while one application and one database are left.
PLANS = {
    "all in one zone": {"app": ["north/a", "north/a"], "database": ["north/a"]},
    "two applications, two zones": {"app": ["north/a", "north/b"], "database": ["north/a"]},
    "everything twice": {"app": ["north/a", "north/b"], "database": ["north/a", "north/b"]},
}


def lives(plan, lost):
    return all(any(not place.startswith(lost) for place in places) for places in plan.values())


for name, plan in PLANS.items():
    answers = [f"{lost} lost: {'lives' if lives(plan, lost) else 'down'}" for lost in ("north/a", "north/b", "north")]
    print(f"{name:28} {'   '.join(answers)}")
