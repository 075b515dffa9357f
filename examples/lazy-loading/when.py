from sqlalchemy.orm import Session, selectinload

from models import Rider, engine

# Lazy is the default; selectinload fetches the rides beforehand.
for name, options in [("lazy", []), ("eager", [selectinload(Rider.rides)])]:
    print(name)
    with Session(engine) as session:
        rider = session.get(Rider, 1, options=options)
        print("  has", rider.name)
        print("  first look:", len(rider.rides), "rides")
        print("  second look:", len(rider.rides), "rides")
