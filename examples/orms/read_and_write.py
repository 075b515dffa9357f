from models import Bike, Ride, engine
from sqlalchemy import select
from sqlalchemy.orm import Session

with Session(engine) as session:
    # Read one row by its key, and follow the foreign key.
    ride = session.get(Ride, 9002)
    print(ride.rider, ride.bike.model)
    # Read some rows by a condition.
    ada = select(Ride).where(Ride.rider == "Ada").order_by(Ride.ride_id)
    for found in session.scalars(ada):
        print(found.ride_id, found.seconds)
    # Change an object, add another, keep both.
    ride.seconds = 1900
    session.add(Ride(rider="Chloë", seconds=600, bike=session.get(Bike, 502)))
    session.commit()

# A new session sees what was kept.
with Session(engine) as session:
    print(session.get(Ride, 9002).seconds, len(session.get(Bike, 502).rides))
