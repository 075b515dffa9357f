"""Starts a replica of the PostgreSQL server that PGHOST and PGUSER name."""

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import psycopg

PROGRAMS = max(Path("/usr/lib/postgresql").glob("*/bin"))


def run(*command):
    # PostgreSQL refuses to run as root.
    as_owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*as_owner, *command], check=True,
                   stdout=subprocess.DEVNULL, cwd="/")


@contextmanager
def primary_and_replica():
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    data = f"{folder}/data"
    # A copy of all files; -R notes whom to follow, -c fast means: begin at once.
    run(str(PROGRAMS / "pg_basebackup"), "-D", data, "-R", "-c", "fast", "--no-sync")
    control = [str(PROGRAMS / "pg_ctl"), "-D", data, "-w"]
    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    run(*control, "-l", f"{data}/log", "-o", options, "start")
    try:
        with psycopg.connect(autocommit=True) as primary:
            with psycopg.connect(host=str(folder), autocommit=True) as replica:
                yield primary, replica
    finally:
        run(*control, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(replica, question, expected):
    while replica.execute(question).fetchone()[0] != expected:
        time.sleep(0.02)
