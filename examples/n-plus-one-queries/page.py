"""The desk's page of rides: each line names the rider and the model of the bike."""

from models import Base, Session, engine
from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column, relationship


class Rider(Base):
    __tablename__ = "rider"
    rider_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Bike(Base):
    __tablename__ = "bike"
    bike_id: Mapped[int] = mapped_column(primary_key=True)
    model: Mapped[str]


class Ride(Base):
    __tablename__ = "ride"
    ride_id: Mapped[int] = mapped_column(primary_key=True)
    rider_id: Mapped[int] = mapped_column(ForeignKey("rider.rider_id"))
    bike_id: Mapped[int] = mapped_column(ForeignKey("bike.bike_id"))
    rider: Mapped[Rider] = relationship()
    bike: Mapped[Bike] = relationship()


Base.metadata.create_all(engine)
with Session(engine) as session:
    for n in range(1, 51):
        session.add(Ride(rider=Rider(name=f"Rider {n}"), bike=Bike(model="city")))
    session.commit()


def ride_page(session, rows):
    rides = session.scalars(select(Ride).order_by(Ride.ride_id).limit(rows))
    return [f"{ride.ride_id}: {ride.rider.name}, {ride.bike.model}" for ride in rides]
