from models import Ride, engine
from sqlalchemy.orm import Session

with Session(engine) as session:
    session.get(Ride, 9001).rider = "Adele"

with Session(engine) as session:
    print(session.get(Ride, 9001).rider)
