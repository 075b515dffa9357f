import psycopg
import pytest


# All happens in one transaction, the table too; then it is rolled back.
@pytest.fixture
def database():
    with psycopg.connect() as connection:
        connection.execute("""CREATE TABLE ride (
            id SERIAL, rider TEXT NOT NULL, tariff_id INTEGER NOT NULL)""")
        yield connection
        connection.rollback()


@pytest.mark.parametrize("rider", ["Ada", "Grace"])
def test_each_finds_the_table_empty(database, rider):
    add = "INSERT INTO ride (rider, tariff_id) VALUES (%s, 1)"
    database.execute(add, (rider,))
    rows = database.execute("SELECT rider FROM ride").fetchall()
    assert rows == [(rider,)]


def test_a_ride_needs_a_tariff(database):
    words = '"tariff_id" of relation "ride"'
    with pytest.raises(psycopg.errors.NotNullViolation, match=words):
        database.execute("INSERT INTO ride (rider) VALUES ('Ada')")


if __name__ == "__main__":
    raise SystemExit(pytest.main(["-q", __file__]))
