import time
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import text

from desk import engine


def free_bikes(station):
    # Leaving the block gives the connection back, by return and by raise.
    with engine.connect() as connection:
        if station == 13:
            raise LookupError("no station 13")
        return connection.execute(text("SELECT 3")).scalar()


def pay(ride):
    with engine.connect() as connection:
        cents = connection.execute(text("SELECT 120")).scalar()
    time.sleep(1)
    with engine.connect() as connection:
        connection.execute(text("SELECT 'paid'"))
    return cents


for station in [1, 13, 13, 13, 2]:
    try:
        print("station", station, free_bikes(station))
    except LookupError as error:
        print("station", station, error)
print("lent out:", engine.pool.checkedout())
with ThreadPoolExecutor(6) as threads:
    print("paid:", len(list(threads.map(pay, range(6)))), "of 6")
print("lent out:", engine.pool.checkedout())
