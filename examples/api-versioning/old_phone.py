COLOURS = {"open": "green", "ended": "grey"}


# An app of last year, on somebody's phone. You cannot change it.
def show(ride):
    return f"{COLOURS[ride['status']]} {ride['fare'] / 100:.2f}"


today = {"status": "ended", "fare": 100}
changes = {
    "a field more": {**today, "currency": "EUR"},
    "renamed": {"status": "ended", "fare_cents": 100},
    "text for number": {**today, "fare": "100"},
    "a new status": {**today, "status": "paused"},
    "euros for cents": {**today, "fare": 1},
}
for name, ride in changes.items():
    try:
        print(f"{name}: {show(ride)}")
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}")
