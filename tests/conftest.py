"""What several tests share: the built site, a server for it, and a browser."""

from __future__ import annotations

import functools
import gzip
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.html import BuiltPage, read
from tests.project import ROOT


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site strictly, once a run; the folder of the built files."""
    folder = tmp_path_factory.mktemp("built") / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, BuiltPage]:
    """Every built page by its path, the error page left out."""
    found = read(site)
    del found["404.html"]
    return found


class _Static(SimpleHTTPRequestHandler):
    """Serves files as a static host does: compressed, and below a sub-path."""

    def do_GET(self) -> None:
        if not self.path.startswith(BASE):
            self.send_error(404)
            return
        self.path = "/" + self.path[len(BASE) :]
        file = Path(self.translate_path(self.path.partition("?")[0].partition("#")[0]))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(404)
            return
        kind = "text/javascript" if file.suffix == ".mjs" else self.guess_type(str(file))
        body = (
            gzip.compress(file.read_bytes(), 6)
            if kind.startswith(("text/", "application/")) or "svg" in kind
            else file.read_bytes()
        )
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if kind.startswith(("text/", "application/")) or "svg" in kind:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        return


BASE = "/backend-roadmap/"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the built site on a loopback port; its address, below a sub-path as on a fork's pages."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Static, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}{BASE}"
    server.shutdown()
