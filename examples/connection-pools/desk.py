"""Two requests of Spoke's desk. After some hundred of them nothing answers any more."""

import time

from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///spoke.db",
                       pool_size=2, max_overflow=0, pool_timeout=0.5)
kept = []


def free_bikes(station):
    connection = engine.connect()
    kept.append(connection)  # stands for whatever keeps it alive
    if station == 13:
        raise LookupError("no station 13")
    bikes = connection.execute(text("SELECT 3")).scalar()
    connection.close()
    return bikes


def pay(ride):
    with engine.connect() as connection:
        cents = connection.execute(text("SELECT 120")).scalar()
        time.sleep(1)  # asks the payment provider
        connection.execute(text("SELECT 'paid'"))
    return cents
