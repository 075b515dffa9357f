"""Run the MySQL and MongoDB samples, which need a container engine: `python scripts/run_in_containers.py OUTPUTS`.

Each sample whose file ends in .mysql.sql or .mongodb.js runs on an empty database and must end without an error; what it printed is kept
in the folder OUTPUTS. Called by the workflow *Engines*, because no container engine runs where the other samples are recorded.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Image, and the words after it; the password is for a container that lives for a minute.
MYSQL = ["--env", "MYSQL_ROOT_PASSWORD=sample", "mysql:8.4"]
MONGODB = ["mongo:8.0", "--replSet", "rs0"]
# Seconds that a server may take to answer.
PATIENCE = 120


def docker(*words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run the container engine; return what it printed and its exit code."""
    return subprocess.run(["docker", *words], input=stdin, capture_output=True, text=True, check=False)


def started(name: str, image: list[str], probe: list[str]) -> None:
    """Start a container and wait until `probe` succeeds in it; raise TimeoutError when it does not."""
    docker("rm", "--force", name)
    done = docker("run", "--detach", "--name", name, *image)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    for _ in range(PATIENCE):
        if docker("exec", name, *probe).returncode == 0:
            return
        time.sleep(1)
    raise TimeoutError(f"{name} does not answer after {PATIENCE} seconds")


def main(outputs: Path) -> int:
    """Run all samples; return 1 when one of them failed."""
    outputs.mkdir(parents=True, exist_ok=True)
    client = ["mysql", "--user=root", "--password=sample"]
    started("sample-mysql", MYSQL, [*client, "--host=127.0.0.1", "--execute", "SELECT 1"])
    started("sample-mongodb", MONGODB, ["mongosh", "--quiet", "--eval", "1"])
    docker("exec", "sample-mongodb", "mongosh", "--quiet", "--eval", "rs.initiate()")
    failed = 0
    for file in sorted((ROOT / "examples").rglob("*.mysql.sql")) + sorted((ROOT / "examples").rglob("*.mongodb.js")):
        text = file.read_text("utf-8")
        if file.suffix == ".sql":
            fresh = "DROP DATABASE IF EXISTS sample; CREATE DATABASE sample; USE sample;\n"
            done = docker("exec", "--interactive", "sample-mysql", *client, "--table", stdin=fresh + text)
        else:
            docker("exec", "sample-mongodb", "mongosh", "--quiet", "sample", "--eval", "db.dropDatabase()")
            done = docker("exec", "--interactive", "sample-mongodb", "mongosh", "--quiet", "sample", stdin=text)
        (outputs / f"{file.parent.name}-{file.name}.out").write_text(done.stdout + done.stderr, "utf-8")
        print(f"{'failed' if done.returncode else 'ran'} {file.relative_to(ROOT)}")
        failed += bool(done.returncode)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
