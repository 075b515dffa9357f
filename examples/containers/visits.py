"""Counts its own starts; PGHOST, PGUSER and PGPASSWORD lead to the database."""
import psycopg

with psycopg.connect() as database:
    # The table is made at the first start.
    database.execute("""CREATE TABLE IF NOT EXISTS visit
                        (id integer GENERATED ALWAYS AS IDENTITY)""")
    # One row for each start.
    database.execute("INSERT INTO visit DEFAULT VALUES")
    print("visit", database.execute("SELECT count(*) FROM visit").fetchone()[0])
