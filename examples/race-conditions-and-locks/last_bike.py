import psycopg

ada, grace = psycopg.connect(), psycopg.connect()
LOOK = "SELECT count(*) FROM ride WHERE bike_id = 501 AND ended_at IS NULL"
OPEN = "INSERT INTO ride (bike_id, rider) VALUES (501, %s)"


def two_riders():
    # Both look inside a transaction of their own, before either writes.
    print("open rides: Ada sees", ada.execute(LOOK).fetchone()[0], "Grace sees", grace.execute(LOOK).fetchone()[0])
    # Now both write, one after the other.
    for connection, name in [(ada, "Ada"), (grace, "Grace")]:
        try:
            connection.execute(OPEN, (name,))
            connection.commit()
            print(name, "201 Created")
        except psycopg.errors.UniqueViolation as error:
            connection.rollback()
            print(name, "409 Conflict:", error.diag.message_primary)


ada.execute("CREATE TABLE ride (bike_id int, rider text, ended_at timestamptz)")
ada.commit()
two_riders()
ada.execute("DELETE FROM ride")
ada.execute("CREATE UNIQUE INDEX one_open_ride ON ride (bike_id) WHERE ended_at IS NULL")
ada.commit()
two_riders()
