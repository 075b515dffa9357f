from models import Dock, Session, Station, engine, statements
from sqlalchemy import func, select
from sqlalchemy.orm import selectinload


def bikes_in(docks):
    return len([dock for dock in docks if dock.bike_id is not None])


# Lazy: the docks are fetched when the loop touches them.
with Session(engine) as session, statements() as sent:
    stations = session.scalars(select(Station))
    bikes = {s.name: bikes_in(s.docks) for s in stations}
print("lazy   ", len(sent), "statements,", sum(bikes.values()), "bikes")
print("1:", sent[0])
print("2:", sent[1])
print("3:", sent[2])

# Eager: one more statement fetches the docks of all stations.
with Session(engine) as session, statements() as sent:
    query = select(Station).options(selectinload(Station.docks))
    stations = session.scalars(query)
    bikes = {s.name: bikes_in(s.docks) for s in stations}
print("eager  ", len(sent), "statements,", sum(bikes.values()), "bikes")

# Counted in the database: a join, and only two columns travel.
with Session(engine) as session, statements() as sent:
    query = select(Station.name, func.count(Dock.bike_id))
    query = query.outerjoin(Dock).group_by(Station.station_id)
    bikes = {name: number for name, number in session.execute(query)}
print("counted", len(sent), "statement,", sum(bikes.values()), "bikes")
