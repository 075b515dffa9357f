"""A payment provider to practise with. Spoke calls create and get; `pay` is what the rider does on its pages."""


class Bank:
    def __init__(self):
        self.payments = {}
        self.keys = {}

    def create(self, cents, currency, key):
        if key not in self.keys:
            self.keys[key] = f"pay_{len(self.payments) + 1}"
            payment = {"id": self.keys[key], "cents": cents, "currency": currency, "status": "created"}
            self.payments[payment["id"]] = payment
        return dict(self.payments[self.keys[key]])

    def get(self, payment_id):
        return dict(self.payments[payment_id])

    def pay(self, payment_id):
        self.payments[payment_id]["status"] = "paid"
