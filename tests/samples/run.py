"""Executes one sample in a copy of its folder and returns what it printed."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from macros.model import RunsOn, Sample, Service

from . import servers

# How long a sample may take, in seconds.
LIMIT = 60
# The port that samples name; each run gets a free one in its place.
PORT = 8000
# What a program sees of the machine: no colours, no time zone, no name of the person at work, the same commits every time.
CALM = {
    "TZ": "UTC",
    "LC_ALL": "C.UTF-8",
    "NO_COLOR": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    # Output and errors in the order in which they were printed.
    "PYTHONUNBUFFERED": "1",
    "GIT_AUTHOR_NAME": "Ada",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_AUTHOR_DATE": "2026-05-04T08:00:00Z",
    "GIT_COMMITTER_NAME": "Ada",
    "GIT_COMMITTER_EMAIL": "ada@example.org",
    "GIT_COMMITTER_DATE": "2026-05-04T08:00:00Z",
    "GIT_CONFIG_COUNT": "2",
    "GIT_CONFIG_KEY_0": "init.defaultBranch",
    "GIT_CONFIG_VALUE_0": "main",
    "GIT_CONFIG_KEY_1": "advice.detachedHead",
    "GIT_CONFIG_VALUE_1": "false",
    "GIT_CONFIG_NOSYSTEM": "1",
}


class UnexpectedEnd(Exception):
    """A sample failed that should not, or did not fail that should; the message holds what it printed."""


@dataclass
class Runner:
    """Runs samples; a database server is started at its first use and stopped at the end."""

    stack: ExitStack
    services: dict[Service, dict[str, str]] = field(default_factory=dict)

    def run(self, folder: Path, sample: Sample) -> str:
        """Return what the sample prints, errors included.

        Raises MissingServer where a program that it needs is not installed, UnexpectedEnd where it ends otherwise than it says.
        """
        with ExitStack() as stack:
            temporary = stack.enter_context(servers.temporary())
            work = temporary / folder.name
            shutil.copytree(folder, work, ignore=shutil.ignore_patterns("__pycache__", "*.out"))
            home = temporary / "home"
            home.mkdir()
            port = servers.free_port()
            environment = {**CALM, "HOME": str(home), **(self.service(sample.service) if sample.service else {})}
            if sample.upstream or sample.requests:
                _renumber(work, port)
            if sample.runs_on in {RunsOn.NGINX, RunsOn.APACHE}:
                return _web_server(stack, work, sample)
            if sample.upstream:
                program = _interpreter(sample.upstream)
                stack.enter_context(
                    servers.served([*program, sample.upstream], port, work, PORT=str(port), **environment)
                )
            command, stdin = self._command(work, sample, environment)
            if sample.requests:
                stack.enter_context(servers.served(command, port, work, PORT=str(port), **environment))
                return _answers(port, sample.requests)
            printed = _output(command, work, environment, stdin, sample)
            return printed.replace(str(work), ".").replace(str(home), "~").replace(f":{port}", f":{PORT}")

    def service(self, service: Service) -> dict[str, str]:
        """Return the environment with which a program finds a service, started if need be."""
        if service not in self.services:
            start = {
                Service.POSTGRESQL: servers.postgresql,
                Service.MARIADB: servers.mariadb,
                Service.REDIS: servers.redis,
            }
            self.services[service] = self.stack.enter_context(start[service]())
        found = self.services[service]
        if service is Service.POSTGRESQL:
            psql = [servers.program("psql", "postgresql-client"), "-X", "-q"]
            fresh = ["-c", "DROP DATABASE IF EXISTS sample WITH (FORCE)", "-c", "CREATE DATABASE sample"]
            subprocess.run([*psql, *fresh], env={**os.environ, **found}, check=True, capture_output=True)
            return {**found, "PGDATABASE": "sample"}
        if service is Service.MARIADB:
            fresh_mariadb = "DROP DATABASE IF EXISTS sample; CREATE DATABASE sample"
            subprocess.run([*_mariadb(found), "-e", fresh_mariadb], check=True, capture_output=True)
        if service is Service.REDIS:
            subprocess.run([*_redis(found), "FLUSHALL"], check=True, capture_output=True)
        return found

    def _command(self, work: Path, sample: Sample, environment: dict[str, str]) -> tuple[list[str], str]:
        """Return the command that runs a sample, and its standard input."""
        text = (work / sample.file).read_text("utf-8")
        match sample.runs_on:
            case RunsOn.SQLITE:
                return [servers.program("sqlite3", "sqlite3"), ":memory:"], text
            case RunsOn.POSTGRESQL:
                environment |= self.service(Service.POSTGRESQL)
                stop = "0" if sample.fails else "1"
                psql = servers.program("psql", "postgresql-client")
                return [psql, "-X", "-q", "-v", f"ON_ERROR_STOP={stop}", "-f", sample.file], ""
            case RunsOn.MARIADB:
                return [*_mariadb(self.service(Service.MARIADB)), "--table", "sample"], text
            case RunsOn.REDIS:
                return _redis(self.service(Service.REDIS)), text
            case RunsOn.SHELL:
                return [servers.program("bash", "bash"), sample.file], ""
            case _:
                return [*_interpreter(sample.file), sample.file], ""


def _interpreter(file: str) -> list[str]:
    match Path(file).suffix:
        case ".py":
            return [sys.executable]
        case ".php":
            return [servers.program("php", "php-cli")]
        case _:
            return [servers.program("node", "nodejs")]


def _mariadb(found: dict[str, str]) -> list[str]:
    return [servers.program("mariadb", "mariadb-client"), "--no-defaults", f"--socket={found['MARIADB_SOCKET']}"]


def _redis(found: dict[str, str]) -> list[str]:
    return [servers.program("redis-cli", "redis-tools"), "-p", found["REDIS_PORT"]]


def version(runs_on: RunsOn) -> str:
    """Return name and version of what runs a sample, as the page shows them."""
    commands = {
        RunsOn.SQLITE: ("SQLite", ["sqlite3", "--version"]),
        RunsOn.POSTGRESQL: ("PostgreSQL", ["psql", "--version"]),
        RunsOn.MARIADB: ("MariaDB", ["mariadb", "--version"]),
        RunsOn.REDIS: ("Redis", ["redis-server", "--version"]),
        RunsOn.NODE: ("Node.js", ["node", "--version"]),
        RunsOn.NGINX: ("nginx", ["nginx", "-v"]),
        RunsOn.APACHE: ("Apache HTTP Server", ["apache2", "-v"]),
        RunsOn.PYTHON: ("Python", [sys.executable, "--version"]),
        RunsOn.PHP: ("PHP", ["php", "--version"]),
        RunsOn.SHELL: ("GNU Bash", ["bash", "--version"]),
    }
    name, (program, *rest) = commands[runs_on]
    told = subprocess.run([servers.program(program, program), *rest], capture_output=True, text=True, check=True)
    numbers = re.findall(r"\d+\.\d+(?:\.\d+)*", told.stdout + told.stderr)
    # MariaDB's client names its own version first and the server's second.
    return f"{name} {numbers[1] if runs_on is RunsOn.MARIADB and len(numbers) > 1 else numbers[0]}"


def without_variation(printed: str, sample: Sample) -> str:
    """Return an output with what differs from run to run replaced by an ellipsis, to compare two runs."""
    for pattern in sample.varies:
        printed = re.sub(pattern, "…", printed)
    return printed


def _output(command: list[str], work: Path, environment: dict[str, str], stdin: str, sample: Sample) -> str:
    done = subprocess.run(
        command,
        cwd=work,
        env={**servers.surroundings(), **environment},
        input=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        timeout=LIMIT,
    )
    # psql goes on after an error where a mistake is to be seen, and redis-cli ends with 0 in any case.
    told_by_code = sample.runs_on not in {RunsOn.POSTGRESQL, RunsOn.REDIS} or not sample.fails
    if told_by_code and (done.returncode != 0) != sample.fails:
        expected = "an error" if sample.fails else "no error"
        raise UnexpectedEnd(f"{sample.file} ended with code {done.returncode}, {expected} was expected:\n{done.stdout}")
    return done.stdout


def _renumber(work: Path, port: int) -> None:
    """Put a free port in place of port 8000 in every file of a copied folder."""
    for file in work.rglob("*"):
        if file.is_file() and file.suffix in {".py", ".mjs", ".js", ".php", ".sh", ".json", ".txt"}:
            text = file.read_text("utf-8")
            file.write_text(re.sub(rf"\b{PORT}\b", str(port), text), "utf-8")


def _web_server(stack: ExitStack, work: Path, sample: Sample) -> str:
    temporary, port = stack.enter_context(servers.temporary()), servers.free_port()
    upstream = stack.enter_context(_application(work, sample.upstream)) if sample.upstream else 0
    places = {"@PORT@": str(port), "@UPSTREAM@": str(upstream), "@ROOT@": str(work), "@TMP@": str(temporary)}
    configuration = temporary / "server.conf"
    text = (work / sample.file).read_text("utf-8")
    configuration.write_text(re.sub("@[A-Z]+@", lambda found: places[found[0]], text), "utf-8")
    if sample.runs_on is RunsOn.NGINX:
        command = [servers.program("nginx", "nginx"), "-c", str(configuration), "-e", str(temporary / "error.log")]
    else:
        command = [servers.program("apache2", "apache2"), "-f", str(configuration), "-D", "FOREGROUND"]
    stack.enter_context(servers.served(command, port, work))
    return _answers(port, sample.requests)


@contextmanager
def _application(work: Path, file: str) -> Iterator[int]:
    port = servers.free_port()
    with servers.served([*_interpreter(file), file], port, work, PORT=str(port)):
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
        parts.append(
            f"{request}\n{answer.status} {answer.reason}\nContent-Type: {answer.getheader('Content-Type')}\n\n{body}\n"
        )
        connection.close()
    return "\n".join(parts)
