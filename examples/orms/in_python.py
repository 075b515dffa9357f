from models import Bike, Ride, engine, print_sql
from sqlalchemy import func, select
from sqlalchemy.orm import Session

print_sql()
with Session(engine) as session:
    # Objects: one statement for the bikes, then one more for each bike.
    for bike in session.scalars(select(Bike).order_by(Bike.bike_id)):
        print(bike.bike_id, sum(ride.seconds for ride in bike.rides))
    # The sum in the database: one statement, two rows.
    total = select(Ride.bike_id, func.sum(Ride.seconds))
    total = total.group_by(Ride.bike_id).order_by(Ride.bike_id)
    for bike_id, seconds in session.execute(total):
        print(bike_id, seconds)
