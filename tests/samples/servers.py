"""Starts and stops real servers for samples, on a free loopback port or a socket in a temporary folder."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class MissingServer(Exception):
    """The program that a sample needs is not on this machine; the message says how to install it."""


def surroundings() -> dict[str, str]:
    """Return what a sample inherits from the machine: little, so that it prints the same on every one, CI included.

    The Python of the tests comes first on the path, with the packages that samples import.
    """
    kept = {name: os.environ[name] for name in ("TMPDIR", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"}


def program(name: str, package: str) -> str:
    """Return the path of a program; raise MissingServer with the command that installs it."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin:/sbin")
    if found:
        return found
    raise MissingServer(f"'{name}' is not here. On Debian or Ubuntu: apt-get install {package}")


def free_port() -> int:
    """Return a loopback port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(port: int, process: subprocess.Popen[str]) -> None:
    """Wait until something listens on a port; raise with the server's words when it stops or takes over 20 seconds."""
    for _ in range(200):
        if process.poll() is not None:
            raise RuntimeError(f"the server stopped at once: {_words(process)}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    process.kill()
    raise RuntimeError(f"nothing listens on port {port} after 20 seconds: {_words(process)}")


def _words(process: subprocess.Popen[str]) -> str:
    return process.stdout.read() if process.stdout else ""


@contextmanager
def served(command: list[str], port: int, folder: Path, **environment: str) -> Iterator[None]:
    """Run a server that listens on `port` while the block runs."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**surroundings(), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        wait_for(port, process)
        yield
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
        process.wait(timeout=20)


@contextmanager
def temporary() -> Iterator[Path]:
    """Give an empty folder that other users of the machine may enter, as a server that drops its rights must."""
    with tempfile.TemporaryDirectory(prefix="sample-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder


def postgresql_programs() -> Path:
    """Return the folder of initdb and postgres; raise MissingServer where there is none."""
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    if newest:
        return newest[0].parent
    return Path(program("initdb", "postgresql")).parent


@contextmanager
def postgresql() -> Iterator[dict[str, str]]:
    """Run an empty PostgreSQL on a socket; give the environment with which psql finds it."""
    programs = postgresql_programs()
    # PostgreSQL refuses to run as root, so the owner of Debian's package runs it there.
    as_owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    with temporary() as folder:
        data = folder / "data"
        quiet = {"cwd": folder, "check": True, "stdout": subprocess.DEVNULL}
        initdb = [str(programs / "initdb"), "-D", str(data), "-U", "spoke", "-A", "trust", "-E", "UTF8", "--locale=C"]
        subprocess.run([*as_owner, *initdb], **quiet)  # type: ignore[call-overload]
        control = [*as_owner, str(programs / "pg_ctl"), "-D", str(data), "-w"]
        options = f"-k {folder} -c listen_addresses='' -c timezone=UTC"
        subprocess.run([*control, "-l", str(folder / "log"), "-o", options, "start"], **quiet)  # type: ignore[call-overload]
        try:
            yield {"PGHOST": str(folder), "PGUSER": "spoke", "PGDATABASE": "postgres"}
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], **quiet)  # type: ignore[call-overload]


@contextmanager
def mariadb() -> Iterator[dict[str, str]]:
    """Run an empty MariaDB on a socket; give the environment that names the socket."""
    server, install = program("mariadbd", "mariadb-server"), program("mariadb-install-db", "mariadb-server")
    owner = "mysql" if os.geteuid() == 0 else os.environ.get("USER", "")
    with temporary() as folder:
        data, listening = folder / "data", folder / "socket"
        as_owner = [f"--user={owner}"] if owner else []
        made = [install, "--no-defaults", *as_owner, f"--datadir={data}", "--auth-root-authentication-method=normal"]
        subprocess.run(made, check=True, capture_output=True)
        command = [
            server,
            "--no-defaults",
            *as_owner,
            f"--datadir={data}",
            f"--socket={listening}",
            "--skip-networking",
        ]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(200):
                if listening.exists() or process.poll() is not None:
                    break
                time.sleep(0.1)
            yield {"MARIADB_SOCKET": str(listening)}
        finally:
            process.terminate()
            process.wait(timeout=20)


@contextmanager
def redis() -> Iterator[dict[str, str]]:
    """Run an empty Redis on a loopback port; give the environment that names the port."""
    port = free_port()
    with temporary() as folder:
        command = [program("redis-server", "redis-server"), "--port", str(port), "--save", "", "--bind", "127.0.0.1"]
        with served(command, port, folder):
            yield {"REDIS_PORT": str(port)}
