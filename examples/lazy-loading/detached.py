from sqlalchemy.orm import Session

from models import Rider, engine

with Session(engine) as session:
    rider = session.get(Rider, 1)
# The request is over, and a template wants to show the rides.
try:
    print(rider.name, len(rider.rides))
except Exception as error:
    print(type(error).__name__)
    print(str(error).replace("; ", ";\n"))
