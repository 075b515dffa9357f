from contextlib import contextmanager

from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Station(Base):
    __tablename__ = "station"
    station_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    docks: Mapped[list["Dock"]] = relationship()


class Dock(Base):
    __tablename__ = "dock"
    dock_id: Mapped[int] = mapped_column(primary_key=True)
    station_id: Mapped[int] = mapped_column(ForeignKey("station.station_id"))
    bike_id: Mapped[int | None]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session, session.begin():
    for n in range(1, 301):
        session.add(Station(name=f"Station {n}", docks=[Dock(bike_id=500 + n), Dock()]))


@contextmanager
def statements():
    sent = []

    def note(connection, cursor, statement, *rest):
        sent.append(" ".join(statement.split()))

    event.listen(engine, "before_cursor_execute", note)
    yield sent
    event.remove(engine, "before_cursor_execute", note)
