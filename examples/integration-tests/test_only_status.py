import sqlite3
from pathlib import Path
import pytest
from flask import Flask

app = Flask(__name__)


@app.post("/tickets")
def open_ticket():
    connection = sqlite3.connect("desk.db")
    connection.execute("INSERT INTO ticket VALUES ('flat tyre')")
    return {"ticket": "flat tyre"}, 201


def test_a_ticket_is_kept():
    Path("desk.db").unlink(missing_ok=True)
    database = sqlite3.connect("desk.db")
    database.execute("CREATE TABLE ticket (kind TEXT)")
    assert app.test_client().post("/tickets").status_code == 201
    rows = database.execute("SELECT kind FROM ticket").fetchall()
    assert rows == [("flat tyre",)]


if __name__ == "__main__":
    raise SystemExit(pytest.main(["-q", "--tb=short", __file__]))
