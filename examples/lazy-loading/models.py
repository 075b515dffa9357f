"""One rider with three rides; each statement sent says which table it asks for."""

from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Rider(Base):
    __tablename__ = "rider"
    rider_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    rides: Mapped[list["Ride"]] = relationship()


class Ride(Base):
    __tablename__ = "ride"
    ride_id: Mapped[int] = mapped_column(primary_key=True)
    rider_id: Mapped[int] = mapped_column(ForeignKey("rider.rider_id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session, session.begin():
    session.add(Rider(rider_id=1, name="Ada", rides=[Ride(), Ride(), Ride()]))


@event.listens_for(engine, "before_cursor_execute")
def tell(connection, cursor, statement, *rest):
    print("  asks for", statement.split("FROM ")[1].split()[0])
