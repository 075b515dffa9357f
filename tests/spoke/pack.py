"""`python -m tests.spoke.pack`: write the start state of each step as docs/assets/spoke/step-N.zip.

The same files give the same bytes on every machine: fixed order, times and rights, nothing compressed, line feeds only.
"""

from __future__ import annotations

import fnmatch
import io
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SPOKE = ROOT / "examples/spoke"
ZIPS = ROOT / "docs/assets/spoke"
STEPS = range(1, 7)


def files(step: int) -> list[Path]:
    """Return the files of a start state, without what its .gitignore names."""
    folder = SPOKE / f"step-{step}"
    ignored = (folder / ".gitignore").read_text("utf-8").split()
    found = [
        path
        for path in folder.rglob("*")
        if path.is_file() and not any(_names(pattern, path.relative_to(folder).parts) for pattern in ignored)
    ]
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def _names(pattern: str, parts: tuple[str, ...]) -> bool:
    """Return whether a line of .gitignore names a path: with a slash in front, only at the top."""
    if pattern.startswith("/"):
        return fnmatch.fnmatch(parts[0], pattern.strip("/"))
    return any(fnmatch.fnmatch(part, pattern.strip("/")) for part in parts)


def pack(step: int) -> bytes:
    """Return the zip of a start state."""
    folder = SPOKE / f"step-{step}"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path in files(step):
            entry = zipfile.ZipInfo(f"spoke-step-{step}/{path.relative_to(folder).as_posix()}", (2026, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            # A checkout on Windows may have put carriage returns in; every file of ours is text
            archive.writestr(entry, path.read_bytes().replace(b"\r\n", b"\n"))
    return buffer.getvalue()


def main() -> int:
    """Write all zips."""
    ZIPS.mkdir(parents=True, exist_ok=True)
    for step in STEPS:
        content = pack(step)
        (ZIPS / f"step-{step}.zip").write_bytes(content)
        print(f"step-{step}.zip: {len(files(step))} files, {len(content)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
