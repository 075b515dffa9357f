"""Slow reads of Spoke, each of which is noted in `queries`, and two writes."""

FREE = {1: 3, 2: 5, 3: 0}
RIDES = {"Ada": ["8141"], "Grace": []}
queries = []


def free_at(station_id):
    queries.append(f"free {station_id}")
    return FREE[station_id]


def rides_of(rider):
    queries.append(f"rides {rider}")
    return list(RIDES[rider])


def take_bike(station_id):
    FREE[station_id] -= 1


def end_ride(rider, ride):
    RIDES[rider].append(ride)
