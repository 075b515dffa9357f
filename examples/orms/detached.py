import sys

from models import Ride, engine
from sqlalchemy.orm import Session

sys.tracebacklimit = 0  # show only the end of a traceback

with Session(engine) as session:
    ride = session.get(Ride, 9001)

print(ride.rider)
print(ride.bike.model)
