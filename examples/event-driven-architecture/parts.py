"""Four parts of Spoke that care about the end of a ride. The points service is down."""

log = []


def send_receipt(ride):
    log.append(f"receipt for ride {ride['ride_id']}")


def add_points(ride):
    raise ConnectionError("points service: no answer")


def count_for_city(ride):
    log.append(f"one ride more at {ride['to']}")


def move_on_map(ride):
    log.append(f"bike {ride['bike_id']} drawn at {ride['to']}")
