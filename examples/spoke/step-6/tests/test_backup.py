"""A backup is good when it has been restored and every invariant holds."""

from pathlib import Path

import backup
import pytest
from spoke import database
from spoke.database import Connection

from .conftest import NOW, everything, only_sqlite

pytestmark = only_sqlite


def test_lose_everything_and_bring_it_back(file: Path | str, connection: Connection, tmp_path: Path) -> None:
    before = everything(connection)
    made = backup.make(file, tmp_path / "backups", NOW)
    assert made.name == "spoke-20261031T200000Z.db"

    back = tmp_path / "back.db"
    backup.restore(made, back)
    restored = database.connect(back)
    assert everything(restored) == before
    restored.close()


def test_half_a_transaction_is_not_copied(file: Path | str, connection: Connection, tmp_path: Path) -> None:
    # Somebody is in the middle of starting a ride: the dock is empty, the ride is not there yet
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE dock SET bike_id = NULL WHERE bike_id = (SELECT MIN(bike_id) FROM dock)")
    made = backup.make(file, tmp_path / "backups", NOW)
    connection.execute("ROLLBACK")
    assert backup.prove(made) == []


def spoil(made: Path, sql: str) -> None:
    connection = database.connect(made)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    "sql, told",
    [
        ("DELETE FROM ride WHERE ended_at IS NULL", "invariant 1: 25 docked + 0 riding + 2 in the workshop"),
        ("DELETE FROM charge WHERE cents = 0", "has 0 charges"),
        ("DELETE FROM rider WHERE rider_id = 1", "ride refers to a missing rider"),
    ],
)
def test_a_backup_that_is_not_whole_is_not_restored(file: Path | str, tmp_path: Path, sql: str, told: str) -> None:
    made = backup.make(file, tmp_path / "backups", NOW)
    spoil(made, sql)
    with pytest.raises(SystemExit, match="is not whole") as stopped:
        backup.restore(made, tmp_path / "back.db")
    assert told in str(stopped.value)
    assert sorted(path.name for path in tmp_path.glob("back*")) == ["backups"]


def test_a_damaged_or_missing_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "bad.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(SystemExit, match="cannot be read"):
        backup.restore(tmp_path / "bad.db", tmp_path / "back.db")
    with pytest.raises(SystemExit, match="There is no"):
        backup.restore(tmp_path / "none.db", tmp_path / "back.db")


def test_nothing_is_written_over(file: Path | str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="is there already"):
        backup.restore(file, file)
