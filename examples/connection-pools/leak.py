from sqlalchemy import create_engine, exc, text

small = {"pool_size": 2, "max_overflow": 0, "pool_timeout": 0.5}
engine = create_engine("sqlite:///spoke.db", **small)
kept = []


def free_bikes(station):
    connection = engine.connect()
    kept.append(connection)  # as a list, a cache or an error may keep it
    return connection.execute(text("SELECT 3")).scalar()


for station in range(1, 4):
    try:
        print("station", station, free_bikes(station))
    except exc.TimeoutError as error:
        print("station", station, "failed:")
        print(error)
