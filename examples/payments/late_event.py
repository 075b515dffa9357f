status = {}


def hear(event):
    status[event["payment"]] = event["status"]


# One card failed at 8:00, another paid at 8:01. The messages arrive swapped.
hear({"payment": "pay_1", "status": "paid", "at": "08:01"})
hear({"payment": "pay_1", "status": "failed", "at": "08:00"})
print(status)
