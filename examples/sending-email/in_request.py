from receipt import receipt, send

ended = []
rider = {"name": "Ada", "email": "rider1@example.org"}


def end_ride(ride):
    send(receipt(rider, ride), port=9)  # nobody listens there
    ended.append(ride["ride_id"])


try:
    end_ride({"ride_id": 9001, "to": "Harbour", "minutes": 12, "cents": 0})
except OSError as error:
    print(type(error).__name__)
print("ended:", ended)
