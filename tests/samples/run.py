"""Executes one sample and returns what it printed."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from macros.model import RunsOn, Sample

from . import servers

# How long a sample may take, in seconds.
LIMIT = 60


class Runner:
    """Runs samples; a database server is started at its first use and stopped at the end."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._postgresql: dict[str, str] | None = None

    def run(self, folder: Path, sample: Sample) -> str:
        """Return what the sample prints, errors included.

        Raises MissingServer where the program that it needs is not installed.
        """
        match sample.runs_on:
            case RunsOn.SQLITE:
                sqlite = servers.program("sqlite3", "sqlite3")
                return _output([sqlite, ":memory:"], folder, stdin=(folder / sample.file).read_text("utf-8"))
            case RunsOn.POSTGRESQL:
                return self._psql(folder, sample)
            case RunsOn.NODE if sample.requests:
                node, port = servers.program("node", "nodejs"), servers.free_port()
                with servers.served([node, sample.file], port, folder, PORT=str(port)):
                    return _answers(port, sample.requests)
            case RunsOn.NODE:
                return _output([servers.program("node", "nodejs"), sample.file], folder)
            case RunsOn.NGINX | RunsOn.APACHE:
                return _web_server(folder, sample)
            case RunsOn.PYTHON:
                return _output([sys.executable, sample.file], folder)
            case RunsOn.PHP:
                return _output([servers.program("php", "php-cli"), sample.file], folder)
            case RunsOn.SHELL:
                return _output([servers.program("bash", "bash"), sample.file], folder)
        raise ValueError(f"samples that run on '{sample.runs_on}' cannot be run here")

    def _psql(self, folder: Path, sample: Sample) -> str:
        if self._postgresql is None:
            self._postgresql = self._stack.enter_context(servers.postgresql())
        psql = servers.program("psql", "postgresql-client")
        plain = [psql, "-X", "-q", "-v", "ON_ERROR_STOP=1"]
        _output([*plain, "-c", "DROP DATABASE IF EXISTS sample", "-c", "CREATE DATABASE sample"], folder, self._postgresql)
        return _output([*plain, "-d", "sample", "-f", sample.file], folder, self._postgresql)


def version(runs_on: RunsOn) -> str:
    """Return name and version of what runs a sample, as the page shows them."""
    commands = {
        RunsOn.SQLITE: ("SQLite", ["sqlite3", "--version"]),
        RunsOn.POSTGRESQL: ("PostgreSQL", [str(servers.postgresql_programs() / "postgres"), "--version"]),
        RunsOn.NODE: ("Node.js", ["node", "--version"]),
        RunsOn.NGINX: ("nginx", [servers.program("nginx", "nginx"), "-v"]),
        RunsOn.APACHE: ("Apache HTTP Server", [servers.program("apache2", "apache2"), "-v"]),
        RunsOn.PYTHON: ("Python", [sys.executable, "--version"]),
        RunsOn.PHP: ("PHP", ["php", "--version"]),
        RunsOn.SHELL: ("GNU Bash", ["bash", "--version"]),
    }
    name, command = commands[runs_on]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    found = re.search(r"\d+\.\d+(\.\d+)*", told.stdout + told.stderr)
    return f"{name} {found[0] if found else '(unknown version)'}"


def _output(command: list[str], folder: Path, environment: dict[str, str] | None = None, stdin: str = "") -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8", **(environment or {})},
        input=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        timeout=LIMIT,
    )
    return done.stdout


def _web_server(folder: Path, sample: Sample) -> str:
    with ExitStack() as stack:
        temporary, port = stack.enter_context(servers.temporary()), servers.free_port()
        upstream = stack.enter_context(_application(folder, sample.upstream)) if sample.upstream else 0
        places = {"@PORT@": str(port), "@UPSTREAM@": str(upstream), "@ROOT@": str(folder), "@TMP@": str(temporary)}
        text = (folder / sample.file).read_text("utf-8")
        configuration = temporary / "server.conf"
        configuration.write_text(re.sub("@[A-Z]+@", lambda found: places[found[0]], text), "utf-8")
        if sample.runs_on is RunsOn.NGINX:
            command = [servers.program("nginx", "nginx"), "-c", str(configuration), "-e", str(temporary / "error.log")]
        else:
            command = [servers.program("apache2", "apache2"), "-f", str(configuration), "-D", "FOREGROUND"]
        stack.enter_context(servers.served(command, port, folder))
        return _answers(port, sample.requests)


@contextmanager
def _application(folder: Path, file: str) -> Iterator[int]:
    port = servers.free_port()
    with servers.served([servers.program("node", "nodejs"), file], port, folder, PORT=str(port)):
        yield port


def _answers(port: int, requests: list[str]) -> str:
    """Return request line, status, content type and body of each answer."""
    parts = []
    for request in requests:
        method, path = request.split(" ", 1)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LIMIT)
        connection.request(method, path)
        answer = connection.getresponse()
        body = answer.read().decode("utf-8").replace("\r\n", "\n").rstrip("\n")
        parts.append(f"{request}\n{answer.status} {answer.reason}\nContent-Type: {answer.getheader('Content-Type')}\n\n{body}\n")
        connection.close()
    return "\n".join(parts)
