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


@event.listens_for(engine, "before_cursor_execute")
def note(connection, cursor, statement, parameters, context, executemany):
    sent.append(statement)


with Session(engine) as session:
    docks = [Dock(dock_id=301, bike_id=518), Dock(dock_id=302)]
    session.add(Station(name="Harbour", docks=docks))
    session.commit()
with Session(engine) as session:
    print(session.get(Dock, 302).station.name)
    session.get(Dock, 302).bike_id = 505
    session.commit()
sent.clear()
with Session(engine) as session:
    for dock in session.get(Station, 1).docks:
        print(dock.dock_id, dock.bike_id)
    # One statement for the station, one for its docks.
    print(len(sent), "statements")
    # A report over all stations: one statement of plain SQL, no objects needed.
    query = """
        SELECT name, count(bike_id)
        FROM station LEFT JOIN dock ON dock.station_id = station.station_id
        GROUP BY station.station_id, name
    """
    print(session.execute(text(query)).all(), len(sent), "statements")
