RIDES = {9001: {"rider_id": 7, "minutes": 14}, 9002: {"rider_id": 10, "minutes": 83}}


def get_ride(rider_id, ride_id):
    ride = RIDES.get(ride_id)
    if ride is None:
        return 404, None
    if ride["rider_id"] != rider_id:
        return 403, None
    return 200, ride
