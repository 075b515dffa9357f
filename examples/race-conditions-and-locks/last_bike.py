import psycopg

ada, grace = psycopg.connect(), psycopg.connect()
LOOK = "SELECT count(*) FROM ride WHERE bike_id = 501 AND ended_at IS NULL"
ROUNDS = [
    """DROP TABLE IF EXISTS ride;
       CREATE TABLE ride (bike_id int, rider text, ended_at timestamptz)""",
    """DELETE FROM ride;
       CREATE UNIQUE INDEX one_open_ride ON ride (bike_id)
       WHERE ended_at IS NULL""",
]


def two_riders():
    # Both look, each in a transaction of its own, before either writes.
    print("open rides: Ada sees", ada.execute(LOOK).fetchone()[0])
    print("open rides: Grace sees", grace.execute(LOOK).fetchone()[0])
    # Now both write.
    insert = "INSERT INTO ride (bike_id, rider) VALUES (501, %s)"
    for connection, name in [(ada, "Ada"), (grace, "Grace")]:
        try:
            connection.execute(insert, (name,))
            connection.commit()
            print(name, "201 Created")
        except psycopg.errors.UniqueViolation as error:
            connection.rollback()
            print(name, "409 Conflict:", error.diag.message_primary)


for preparation in ROUNDS:
    ada.execute(preparation)
    ada.commit()
    two_riders()
