from parts import add_points, count_for_city, log, move_on_map, send_receipt

# The code that ends a ride knows four other parts by name.
ride = {"ride_id": 9001, "bike_id": 507, "to": "Harbour"}


def end_ride(ride):
    send_receipt(ride)
    add_points(ride)
    count_for_city(ride)
    move_on_map(ride)
    return "ended"


try:
    print(end_ride(ride))
except ConnectionError as error:
    print("not ended:", error)
print(log)
