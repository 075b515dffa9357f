from models import Ride, engine, print_sql
from sqlalchemy.orm import Session

print_sql()
with Session(engine) as session:
    print("get")
    ride = session.get(Ride, 9002)
    print("get again")
    ride = session.get(Ride, 9002)
    print("follow")
    print(ride.bike.model)
    print("change")
    ride.seconds = 1900
    print("commit")
    session.commit()
