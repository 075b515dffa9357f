"""A payment provider to practise with.

Spoke calls `create` and `get`; `pay` is what the rider does on its pages.
"""


class Bank:
    def __init__(self):
        self.payments = {}
        self.keys = {}

    def create(self, cents, currency, key):
        if key not in self.keys:
            number = f"pay_{len(self.payments) + 1}"
            self.keys[key] = number
            self.payments[number] = {
                "id": number, "cents": cents, "currency": currency, "status": "created",
            }
        return dict(self.payments[self.keys[key]])

    def get(self, payment_id):
        return dict(self.payments[payment_id])

    def pay(self, payment_id):
        self.payments[payment_id]["status"] = "paid"
