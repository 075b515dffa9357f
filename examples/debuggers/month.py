"""What each rider owes: 100 cents a half-hour begun after the free one, students 50."""

CENTS = {"standard": 100, "student": 50}
RIDES = [
    {"rider": "Ada", "plan": "standard", "minutes": 61},
    {"rider": "Ada", "plan": "standard", "minutes": 45},
    {"rider": "Grace", "plan": "Student", "minutes": 30},
    {"rider": "Hana", "plan": "student", "minutes": 95},
]


def rate(plan):
    return CENTS.get(plan)


def fare(ride):
    steps = ride["minutes"] // 30
    cents = rate(ride["plan"])
    return steps * cents


def month(rides):
    owed = {}
    for ride in rides:
        owed[ride["rider"]] = fare(ride)
    return owed


print(month(RIDES))
