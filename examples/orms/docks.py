from sqlalchemy import ForeignKey, create_engine, event, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Station(Base):
    __tablename__ = "station"
    station_id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    docks: Mapped[list["Dock"]] = relationship(back_populates="station")


class Dock(Base):
    __tablename__ = "dock"
    dock_id: Mapped[int] = mapped_column(primary_key=True)
    bike_id: Mapped[int | None]
    station_id: Mapped[int] = mapped_column(ForeignKey("station.station_id"))
    station: Mapped[Station] = relationship(back_populates="docks")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent = []
event.listen(engine, "before_cursor_execute", lambda *given: sent.append(given[2]))
with Session(engine) as session:
    session.add(Station(name="Harbour", docks=[Dock(dock_id=301, bike_id=518), Dock(dock_id=302)]))
    session.commit()
with Session(engine) as session:
    print(session.get(Dock, 302).station.name)
    session.get(Dock, 302).bike_id = 505
    session.commit()
sent.clear()
with Session(engine) as session:
    print([(dock.dock_id, dock.bike_id) for dock in session.get(Station, 1).docks], len(sent), "statements")
    # A report over all stations: one statement of plain SQL, no objects needed.
    query = "SELECT name, count(bike_id) FROM station JOIN dock USING (station_id) GROUP BY station_id, name"
    print(session.execute(text(query)).all(), len(sent), "statements")
