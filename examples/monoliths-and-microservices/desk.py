"""Puts the modules together. It knows their functions and no table."""
import sqlite3

import borders
import charges
import rides

database = sqlite3.connect(":memory:", isolation_level=None)
database.executescript(rides.SCHEMA + charges.SCHEMA)


def owed(rider):
    return charges.total(database, rides.of_rider(database, rider))


for name in ("Ada", "Grace", "Grace"):
    rides.start(database, name)
rides.end(database, 1, 1799)
rides.end(database, 2, 1800)
rides.end(database, 3, 90000)
print("Ada", owed("Ada"), "Grace", owed("Grace"))
print("open:", rides.count_open(database))

assert list(borders.breaches()) == []
