from bank import Bank

bank = Bank()
charges = {9001: 300, 9002: 100}  # cents, worked out by our own tariff
payment_of = {}


# The amount comes from our table. A second click has the same key.
def begin(ride_id):
    payment = bank.create(charges[ride_id], "EUR", key=f"ride-{ride_id}")
    payment_of[ride_id] = payment["id"]
    return payment["id"]


# What the browser says is not even looked at: we ask the provider, and compare.
def came_back(ride_id, said_by_browser):
    payment = bank.get(payment_of[ride_id])
    if (payment["cents"], payment["currency"]) != (charges[ride_id], "EUR"):
        return "wrong amount"
    if payment["status"] != "paid":
        return f"not paid: {payment['status']}"
    return "paid"


print(begin(9001), begin(9001))
print(came_back(9001, "status=paid"))
bank.pay(payment_of[9001])
print(came_back(9001, "status=paid"))
