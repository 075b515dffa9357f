from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Bike(Base):
    __tablename__ = "bike"
    bike_id: Mapped[int] = mapped_column(primary_key=True)
    model: Mapped[str]
    rides: Mapped[list["Ride"]] = relationship(back_populates="bike")


class Ride(Base):
    __tablename__ = "ride"
    ride_id: Mapped[int] = mapped_column(primary_key=True)
    rider: Mapped[str]
    seconds: Mapped[int]
    bike_id: Mapped[int] = mapped_column(ForeignKey("bike.bike_id"))
    bike: Mapped[Bike] = relationship(back_populates="rides")


# A database in memory, the tables made from the classes, and a few rows.
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    city, cargo = Bike(bike_id=501, model="city"), Bike(bike_id=502, model="cargo")
    session.add(Ride(ride_id=9001, rider="Ada", seconds=1799, bike=city))
    session.add(Ride(ride_id=9002, rider="Ben", seconds=1800, bike=city))
    session.add(Ride(ride_id=9003, rider="Ada", seconds=4000, bike=cargo))
    session.commit()


def print_sql():
    """From now on, print every statement that is sent, its parameters first."""
    @event.listens_for(engine, "before_cursor_execute")
    def show(connection, cursor, statement, parameters, context, executemany):
        print("  SQL", parameters, " ".join(statement.split()))
