from flask import Flask

app = Flask(__name__)


# One function knows the ride; it knows nothing of versions.
def load_ride(ride_id):
    return {"ride_id": ride_id, "bike_id": 505, "cents": 100, "currency": "EUR"}


# Version 1 as it was promised, version 2 with the currency.
@app.get("/v1/rides/<int:ride_id>")
def ride_v1(ride_id):
    ride = load_ride(ride_id)
    return {"ride_id": ride["ride_id"], "fare": ride["cents"]}


@app.get("/v2/rides/<int:ride_id>")
def ride_v2(ride_id):
    ride = load_ride(ride_id)
    fare = {"amount": ride["cents"], "currency": ride["currency"]}
    return {"ride_id": ride["ride_id"], "fare": fare}


for path in ["/v1/rides/9001", "/v2/rides/9001"]:
    print(path, app.test_client().get(path).text.strip())
