"""What the tests share: an own database for each, and the invariants at its end."""

import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))


@pytest.fixture(scope="session")
def fresh(tmp_path_factory):
    """Make a database once; every test gets a copy of it."""
    import make_db

    file = tmp_path_factory.mktemp("fresh") / "spoke.db"
    make_db.make(file)
    return file


@pytest.fixture
def database(fresh, tmp_path):
    """Copy the database into the test's own folder; the file."""
    return shutil.copyfile(fresh, tmp_path / "spoke.db")


@pytest.fixture(autouse=True)
def invariants(database):
    """After every test: no rule is broken."""
    yield
    connection = sqlite3.connect(database)
    broken = connection.execute((HERE / "invariants.sql").read_text(encoding="utf-8")).fetchall()
    connection.close()
    assert broken == []
