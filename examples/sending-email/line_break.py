from receipt import receipt

# The name of a station comes from a form, and somebody adds a line.
station = "Harbour\nBcc: everybody@example.org"
ride = {"ride_id": 9001, "to": station, "minutes": 12, "cents": 0}
try:
    receipt({"name": "Ada", "email": "rider1@example.org"}, ride)
except ValueError as error:
    print("ValueError:", error)
