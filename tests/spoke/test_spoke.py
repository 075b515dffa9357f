"""The running example holds together: data, invariants, the start state of each step, and the zips that readers get."""

# ruff: noqa: S608 - all SQL here is our own text, for databases of our own

from __future__ import annotations

import importlib
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.samples.servers import MissingServer, postgresql, program
from tests.spoke.pack import ROOT, SPOKE, STEPS, ZIPS, files, pack

INVARIANTS = (SPOKE / "invariants.sql").read_text("utf-8")
NOW = "2026-10-31T20:00:00Z"

# What the seed must hold
COUNTS = {
    "SELECT COUNT(*) FROM station": 6,
    "SELECT COUNT(*) FROM dock": 40,
    "SELECT COUNT(*) FROM bike": 30,
    "SELECT COUNT(*) FROM rider": 12,
    "SELECT COUNT(*) FROM ride": 80,
    "SELECT COUNT(*) FROM ride WHERE ended_at IS NULL": 3,
    "SELECT COUNT(*) FROM charge": 77,
    "SELECT COUNT(*) FROM refund": 2,
    "SELECT COUNT(*) FROM repair_ticket": 6,
    "SELECT COUNT(*) FROM tariff": 4,
    "SELECT COUNT(workshop_since) FROM bike": 2,
    # The limits: just below and just at half an hour, across the rise of the price, across the change of the clocks
    "SELECT COUNT(*) FROM ride_time WHERE seconds = 1799": 1,
    "SELECT COUNT(*) FROM ride_time WHERE seconds = 1800": 1,
    "SELECT COUNT(*) FROM ride WHERE started_at < '2026-10-16T00:00:00Z' AND ended_at > '2026-10-16T00:00:00Z'": 1,
    "SELECT COUNT(*) FROM ride WHERE started_at < '2026-10-25T01:00:00Z' AND ended_at > '2026-10-25T01:00:00Z'": 1,
}

DOCKED = "(SELECT MIN(bike_id) FROM dock)"
FREE_DOCK = "(SELECT MIN(dock_id) FROM dock WHERE bike_id IS NULL)"
HALF_HOUR = "(SELECT ride_id FROM ride_time WHERE seconds = 1800)"
ONE_SECOND_LESS = "(SELECT ride_id FROM ride_time WHERE seconds = 1799)"
ACROSS_RISE = "(SELECT ride_id FROM ride WHERE started_at = '2026-10-15T23:45:00Z')"
ACROSS_CLOCKS = "(SELECT ride_id FROM ride WHERE started_at = '2026-10-25T00:50:00Z')"
OPEN_RIDE = "(SELECT MIN(ride_id) FROM ride WHERE ended_at IS NULL)"
REFUNDED = "(SELECT MIN(charge_id) FROM refund)"
FULL_OF_ONE = "SELECT {}(number) FROM dock WHERE station_id = 1 AND bike_id IS NOT NULL"

# name -> (the constraint that holds the invariant up, as it stands in the schema, or nothing; the violation;
# the invariants that must be named)
MUTATIONS = {
    "a docked bike is in the workshop too": (
        "",
        f"UPDATE bike SET workshop_since = '{NOW}' WHERE bike_id = {DOCKED}",
        {1},
    ),
    "a bike is nowhere": ("", f"UPDATE dock SET bike_id = NULL WHERE bike_id = {DOCKED}", {1}),
    "a bike is in two docks": (
        "bike_id integer UNIQUE REFERENCES",
        f"UPDATE dock SET bike_id = {DOCKED} WHERE dock_id = {FREE_DOCK}",
        {1},
    ),
    "a riding bike is in a dock too": (
        "",
        f"UPDATE dock SET bike_id = (SELECT bike_id FROM ride WHERE ride_id = {OPEN_RIDE}) WHERE dock_id = {FREE_DOCK}",
        {1},
    ),
    "a dock holds two bikes": (
        ",\n  UNIQUE (station_id, number)",
        f"UPDATE dock SET number = ({FULL_OF_ONE.format('MIN')})"
        f" WHERE station_id = 1 AND number = ({FULL_OF_ONE.format('MAX')})",
        {2},
    ),
    "a bike has two open rides": (
        "CREATE UNIQUE INDEX one_open_ride_per_bike ON ride (bike_id) WHERE ended_at IS NULL;",
        "INSERT INTO ride (ride_id, rider_id, bike_id, tariff_id, from_dock, started_at)"
        f" SELECT 9999, 1, bike_id, 4, from_dock, started_at FROM ride WHERE ride_id = {OPEN_RIDE}",
        {1, 3},
    ),
    "a rider has two open rides": (
        "CREATE UNIQUE INDEX one_open_ride_per_rider ON ride (rider_id) WHERE ended_at IS NULL;",
        "UPDATE ride SET rider_id = 2 WHERE ended_at IS NULL AND rider_id = 5",
        {3},
    ),
    "an ended ride has no charge": ("", f"DELETE FROM charge WHERE ride_id = {ONE_SECOND_LESS}", {4}),
    "an ended ride has two charges": (
        "ride_id integer NOT NULL UNIQUE REFERENCES",
        f"INSERT INTO charge SELECT 9999, ride_id, cents, made_at FROM charge WHERE ride_id = {ONE_SECOND_LESS}",
        {4},
    ),
    "an open ride has a charge": ("", f"INSERT INTO charge VALUES (9999, {OPEN_RIDE}, 0, '{NOW}')", {4}),
    "29:59 costs something": ("", f"UPDATE charge SET cents = 100 WHERE ride_id = {ONE_SECOND_LESS}", {4}),
    "30:00 is free": ("", f"UPDATE charge SET cents = 0 WHERE ride_id = {HALF_HOUR}", {4}),
    "the price is the one of the end": ("", f"UPDATE charge SET cents = 120 WHERE ride_id = {ACROSS_RISE}", {4}),
    "the tariff is the one of the end": ("", f"UPDATE ride SET tariff_id = 4 WHERE ride_id = {ACROSS_RISE}", {4}),
    "refunds exceed the charge": ("", f"INSERT INTO refund VALUES (9999, {REFUNDED}, 1, 'once more', '{NOW}')", {4}),
    "a ride ends before it starts": (
        ",\n  CHECK (ended_at >= started_at)",
        f"UPDATE ride SET ended_at = '2026-10-04T00:00:00Z' WHERE ride_id = {HALF_HOUR}",
        {7},
    ),
    "the clock on the wall was written down": (
        ",\n  CHECK (ended_at >= started_at)",
        "UPDATE ride SET started_at = '2026-10-25T02:50:00Z', ended_at = '2026-10-25T02:10:00Z'"
        f" WHERE ride_id = {ACROSS_CLOCKS}",
        {7},
    ),
}


def schema(name: str, without: str = "") -> str:
    """Return a schema, with one constraint taken away (a UNIQUE in a column: only that word)."""
    text = (SPOKE / name).read_text("utf-8")
    if without:
        kept = without.replace("UNIQUE ", "") if " UNIQUE REFERENCES" in without else ""
        text, found = re.subn(re.escape(without), kept, text, flags=re.IGNORECASE)
        assert found == 1, f"{name}: {without!r} stands there {found} times"
    return text


def sqlite(without: str = "") -> sqlite3.Connection:
    """Return a database in memory with schema and seed."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(schema("schema.sql", without) + (SPOKE / "seed.sql").read_text("utf-8"))
    return connection


def named(rows: list[str]) -> set[int]:
    """Return the numbers of the invariants that are named."""
    return {int(row.removeprefix("invariant ")) for row in rows}


# The data


def test_seed_is_whole_on_sqlite() -> None:
    connection = sqlite()
    assert connection.execute(INVARIANTS).fetchall() == []
    assert {sql: connection.execute(sql).fetchone()[0] for sql in COUNTS} == COUNTS
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_every_violation_is_caught_on_sqlite(name: str) -> None:
    constraint, violation, broken = MUTATIONS[name]
    # What a constraint holds up is refused at once ...
    if constraint:
        with pytest.raises(sqlite3.IntegrityError):
            sqlite().execute(violation)
    # ... and found where the constraint is missing
    connection = sqlite(constraint)
    assert connection.execute(violation).rowcount == 1
    assert named([row[0] for row in connection.execute(INVARIANTS)]) == broken


def test_every_invariant_of_the_file_has_a_violation() -> None:
    told = {int(number) for number in re.findall(r"SELECT 'invariant (\d)'", INVARIANTS)}
    assert told == {1, 2, 3, 4, 7} == set().union(*(broken for _, _, broken in MUTATIONS.values()))


@pytest.fixture(scope="module")
def psql() -> Iterator[Any]:
    """Run PostgreSQL; a function that sends it a script and returns the lines that it answers."""
    try:
        command = [program("psql", "postgresql-client"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"]
        server = postgresql()
        environment = server.__enter__()
    except MissingServer as missing:
        pytest.skip(str(missing))

    def send(script: str) -> list[str]:
        done = subprocess.run(
            command, input=script, env={**os.environ, **environment}, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    yield send
    server.__exit__(None, None, None)


def postgresql_script(without: str = "") -> str:
    """Return a script that makes everything anew."""
    fresh = "SET client_min_messages = warning; DROP SCHEMA public CASCADE; CREATE SCHEMA public;\n"
    return fresh + schema("schema.postgresql.sql", without) + (SPOKE / "seed.sql").read_text("utf-8")


def test_seed_is_whole_on_postgresql(psql: Any) -> None:
    assert psql(postgresql_script() + INVARIANTS) == []
    assert [int(line) for line in psql(";\n".join(COUNTS) + ";")] == list(COUNTS.values())


def test_every_violation_is_caught_on_postgresql(psql: Any) -> None:
    script = "".join(
        f"{postgresql_script(constraint)}\n{violation};\n\\echo = {name}\n{INVARIANTS}\n"
        for name, (constraint, violation, _) in MUTATIONS.items()
    )
    answers = "\n".join(psql(script)).split("= ")[1:]
    found = {
        lines.split("\n")[0]: named([row.split("|")[0] for row in lines.split("\n")[1:] if row]) for lines in answers
    }
    assert found == {name: broken for name, (_, _, broken) in MUTATIONS.items()}


def test_both_schemas_have_the_same_columns() -> None:
    def columns(text: str) -> dict[str, list[str]]:
        tables = re.findall(r"CREATE TABLE (\w+) \((.*?)\n\)", text, flags=re.DOTALL)
        return {table: re.findall(r"^  ([a-z]\w*) ", body, flags=re.MULTILINE) for table, body in tables}

    ours = columns(schema("schema.sql"))
    assert ours == columns(schema("schema.postgresql.sql"))
    readme = (SPOKE / "README.md").read_text("utf-8").partition("## Tables")[2]
    for table, names in ours.items():
        row = next(line for line in readme.splitlines() if line.startswith(f"| {table} |"))
        listed = re.sub(r" \([^)]*\)", "", row.split("|")[2])
        assert [name.strip() for name in listed.split(",")] == names


def test_the_feed_says_what_the_tables_say() -> None:
    feeds = [json.loads((SPOKE / f"station_{name}.json").read_text("utf-8")) for name in ("information", "status")]
    told = [
        (int(one["station_id"]), one["name"], one["capacity"], two["num_bikes_available"], two["num_docks_available"])
        for one, two in zip(*(feed["data"]["stations"] for feed in feeds), strict=True)
    ]
    sql = (
        "SELECT station_id, name, COUNT(*), COUNT(bike_id), COUNT(*) - COUNT(bike_id)"
        " FROM station JOIN dock USING (station_id) GROUP BY station_id, name ORDER BY station_id"
    )
    assert told == sqlite().execute(sql).fetchall()


def copy(source: Path, target: Path) -> Path:
    """Copy a folder without what running it leaves behind."""
    leavings = shutil.ignore_patterns("__pycache__", ".pytest_cache", ".venv", "*.db", "backups")
    return Path(shutil.copytree(source, target, ignore=leavings))


def test_every_copy_is_what_make_copies_makes(tmp_path: Path) -> None:
    made = copy(SPOKE, tmp_path / "spoke")
    subprocess.run([sys.executable, "-B", "make_copies.py"], cwd=made, check=True)
    stale = [
        path.relative_to(made).as_posix()
        for path in sorted(made.rglob("*"))
        if path.is_file() and path.read_bytes() != (SPOKE / path.relative_to(made)).read_bytes()
    ]
    assert stale == [], "run: python make_copies.py in examples/spoke"


# The start state of each step


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, subprocess.CompletedProcess[str]]]:
    """Run the tests of every step in a copy of what its reader gets, two at a time."""
    folder = tmp_path_factory.mktemp("steps")

    def run(step: int) -> subprocess.CompletedProcess[str]:
        with zipfile.ZipFile(io.BytesIO(pack(step))) as archive:
            archive.extractall(folder)
        command = [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", "."]
        clean = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "SPOKE", "DATABASE"))
        }
        return subprocess.run(
            command, cwd=folder / f"spoke-step-{step}", capture_output=True, text=True, env=clean, timeout=120
        )

    # The longest first
    with ThreadPoolExecutor(2) as pool:
        runs = {step: pool.submit(run, step) for step in reversed(STEPS)}
        yield {step: future.result() for step, future in runs.items()}


@pytest.mark.parametrize("step", STEPS)
def test_the_tests_of_the_step_pass(results: dict[int, subprocess.CompletedProcess[str]], step: int) -> None:
    done = results[step]
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    assert " passed" in done.stdout
    assert "skipped" not in done.stdout


@pytest.mark.parametrize("step", STEPS)
def test_the_state_is_complete(step: int) -> None:
    folder = SPOKE / f"step-{step}"
    readme = (folder / "README.md").read_text("utf-8")
    for heading in ("## What is here", "## Run it", "## What you will add"):
        assert heading in readme
    # Every file that is said to be here is here, or is made by running it
    here = readme.partition("## What you will add")[0]
    made = {"report.csv", "totals.json", "spoke.db", ".env", "given.py", ".github/workflows/ci.yml"}
    for name in set(re.findall(r"`([\w./-]+\.(?:py|sql|csv|json|txt|yaml|yml|conf|example))`", here)) - made:
        assert (folder / name).is_file(), f"README.md names {name}"
    pins = (folder / "requirements.txt").read_text("utf-8").split()
    assert {pin.partition("==")[0] for pin in pins} == ({"pytest"} if step < 3 else {"flask", "pytest"})
    assert all(re.fullmatch(r"[\w-]+==[\d.]+", pin) for pin in pins)
    # The invariants run after every test, whole as soon as the tables are there
    conftest = (folder / "tests/conftest.py").read_text("utf-8")
    assert "@pytest.fixture(autouse=True)\ndef invariants(" in conftest
    if step >= 3:
        assert (folder / "invariants.sql").read_text("utf-8") == INVARIANTS


@pytest.mark.parametrize("step", STEPS[1:])
def test_a_state_grows_from_the_one_before(step: int) -> None:
    # What week 6 makes needless, and the tests of three tables
    gone = {"given.py", "tests/test_data.py"} if step == 3 else set()
    before, now = ({path.relative_to(SPOKE / f"step-{n}").as_posix() for path in files(n)} for n in (step - 1, step))
    assert before - now == gone


def test_the_last_state_has_the_tables_of_the_root() -> None:
    for name in ("schema.sql", "schema.postgresql.sql", "seed.sql"):
        assert (SPOKE / "step-6" / name).read_bytes() == (SPOKE / name).read_bytes()


def test_the_fare_report_is_as_recorded(tmp_path: Path) -> None:
    folder = copy(SPOKE / "step-2", tmp_path / "step-2")
    done = subprocess.run(
        [sys.executable, "-B", "fare_report.py"], cwd=folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[0] == "194 rides of 12 riders: 38605 cents"
    for name in ("report.csv", "totals.json"):
        assert (folder / name).read_bytes() == (SPOKE / "step-2/tests/expected" / name).read_bytes()


# The program, from outside: the models of the first state that has them all


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """Import the models of step 4, and forget them again."""
    monkeypatch.syspath_prepend(SPOKE / "step-4")
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    try:
        yield {name.rpartition(".")[2]: importlib.import_module(name) for name in MODULES}
    finally:
        for name in [name for name in sys.modules if name == "spoke" or name.startswith("spoke.")]:
            del sys.modules[name]


MODULES = ("spoke.database", "spoke.errors", "spoke.models.bikes", "spoke.models.events", "spoke.models.rides")


def test_two_riders_and_the_last_bike(models: dict[str, ModuleType], tmp_path: Path) -> None:
    database, bikes, rides = models["database"], models["bikes"], models["rides"]
    file = tmp_path / "spoke.db"
    database.make(file)
    connection = database.connect(file)

    # All bikes of a station but one go to the workshop
    docked = connection.execute(
        "SELECT dock_id, bike_id FROM dock WHERE station_id = 4 AND bike_id IS NOT NULL"
    ).fetchall()
    for row in docked[1:]:
        bikes.open_ticket(connection, row["bike_id"], "other", {}, NOW)
    dock_id, bike_id = docked[0]

    told: list[str] = []
    together = threading.Barrier(2)

    def take(rider_id: int) -> None:
        own = database.connect(file)
        together.wait()
        try:
            rides.start_ride(own, rider_id, dock_id, NOW)
            told.append("ride")
        except models["errors"].Conflict:
            told.append("conflict")
        finally:
            own.close()

    threads = [threading.Thread(target=take, args=(rider_id,)) for rider_id in (1, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == ["conflict", "ride"]
    riding = "SELECT COUNT(*) FROM ride WHERE bike_id = ? AND ended_at IS NULL"
    assert connection.execute(riding, (bike_id,)).fetchone()[0] == 1
    assert connection.execute(INVARIANTS).fetchall() == []
    connection.close()


def test_the_same_dock_event_twice_changes_nothing(models: dict[str, ModuleType], tmp_path: Path) -> None:
    database, events = models["database"], models["events"]
    database.make(tmp_path / "spoke.db")
    connection = database.connect(tmp_path / "spoke.db")
    event = ("event-1", connection.execute(f"SELECT {FREE_DOCK}").fetchone()[0], 516, "2026-10-31T19:50:00Z")
    first = events.bike_returned(connection, *event, NOW)
    after_one = list(connection.iterdump())
    assert events.bike_returned(connection, *event, "2026-11-01T09:00:00Z") == first
    assert list(connection.iterdump()) == after_one
    assert connection.execute(INVARIANTS).fetchall() == []
    connection.close()


# The files that only a reader's machine runs


@pytest.mark.parametrize("step", STEPS[3:])
def test_openapi_can_be_read_and_refers_to_what_is_there(step: int) -> None:
    document = yaml.safe_load((SPOKE / f"step-{step}/openapi.yaml").read_text("utf-8"))
    assert document["openapi"] == "3.1.0"
    references = re.findall(r"'\$ref': '#/([^']+)'", str(document))
    assert references
    for reference in references:
        place = document
        for part in reference.split("/"):
            place = place[part]


def test_compose_and_workflow_can_be_read_and_name_what_is_there() -> None:
    folder = SPOKE / "step-6"
    compose = yaml.safe_load((folder / "compose.yaml").read_text("utf-8"))
    mounted = [v.split(":")[0] for service in compose["services"].values() for v in service.get("volumes", [])]
    for path in mounted:
        assert path in (*compose["volumes"], "./backups") or (folder / path).is_file()
    assert compose["services"]["web1"] == compose["services"]["web2"]
    dockerfile = (folder / "Dockerfile").read_text("utf-8")
    for line in re.findall(r"^COPY (.+) \S+$", dockerfile, flags=re.MULTILINE):
        assert all((folder / name).exists() for name in line.split())
    # What compose and the image are given is what the tests of the step use
    server = (folder / "requirements-server.txt").read_text("utf-8").split()
    assert set((folder / "requirements.txt").read_text("utf-8").split()) & set(server) == {server[0]}
    assert set(yaml.safe_load((folder / "ci.yml").read_text("utf-8"))["jobs"]) == {"test", "image"}


def test_nginx_accepts_its_configuration(tmp_path: Path) -> None:
    try:
        nginx = program("nginx", "nginx")
    except MissingServer as missing:
        pytest.skip(str(missing))
    text = (SPOKE / "step-6/nginx.conf").read_text("utf-8")
    # The names of the other containers mean nothing here
    file = tmp_path / "nginx.conf"
    file.write_text(f"pid {tmp_path}/pid;\n" + re.sub(r"web[12]:8000", "127.0.0.1:8000", text), "utf-8")
    done = subprocess.run([nginx, "-t", "-c", str(file), "-e", str(tmp_path / "log")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# The zips


@pytest.mark.parametrize("step", STEPS)
def test_the_zip_is_what_the_command_makes(step: int) -> None:
    assert (ZIPS / f"step-{step}.zip").read_bytes() == pack(step), "run: python -m tests.spoke.pack"


@pytest.mark.parametrize("step", STEPS)
def test_the_zip_has_one_folder_and_no_leavings(step: int) -> None:
    with zipfile.ZipFile(ZIPS / f"step-{step}.zip") as archive:
        entries = archive.infolist()
    assert len(entries) == len({entry.filename for entry in entries})
    for entry in entries:
        assert entry.filename.startswith(f"spoke-step-{step}/")
        assert "\\" not in entry.filename
        assert not re.search(r"__pycache__|\.pyc$|\.db$|_cache/|\.venv/", entry.filename)
        assert entry.date_time == (2026, 1, 1, 0, 0, 0)


def test_what_running_leaves_behind_is_not_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = copy(SPOKE, tmp_path / "spoke")
    for name in ("spoke.db", "report.csv", "__pycache__/x.pyc", ".venv/x.py", "backups/x.db", ".env"):
        path = made / "step-6" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("left behind")
    before = pack(6)
    monkeypatch.setattr("tests.spoke.pack.SPOKE", made)
    assert pack(6) == before
    assert ROOT in ZIPS.parents
