RIDES = {9001: {"rider_id": 7, "minutes": 14}, 9002: {"rider_id": 10, "minutes": 83}}


def get_ride(rider_id, ride_id):
    ride = RIDES.get(ride_id)
    return (200, ride) if ride else (404, None)
