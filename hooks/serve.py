"""Only while serving: after a save, rebuild the page that changed, or everything when more than its words changed.

MkDocs calls these functions during `mkdocs serve --dirty`, which builds what `File.is_modified` says.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

from macros.index import write

_seen: dict[str, float] = {}
_shared = ""
_changed: set[str] | None = None


def on_files(files: Any, config: Any) -> Any:
    """Note which pages changed since the last build; None stands for all of them."""
    global _changed, _shared
    pages = {file.src_uri: Path(file.abs_src_path) for file in files.documentation_pages()}
    times = {name: path.stat().st_mtime for name, path in pages.items()}
    shared = _stamp(config) + "".join(_front_matter(path) for path in pages.values())
    _changed = {name for name, time in times.items() if _seen.get(name) != time} if shared == _shared else None
    _shared = shared
    _seen.update(times)
    File.is_modified = lambda file: _changed is None or file.src_uri in _changed  # type: ignore[method-assign, assignment]
    return files


def on_nav(nav: Any, config: Any, files: Any) -> Any:
    """Read the pages that are not rebuilt, so that the navigation knows their titles."""
    for page in nav.pages:
        if not page.file.is_modified():
            page.read_source(config)
    return nav


def on_post_build(config: Any) -> None:
    """Make the search index after a whole build; after the build of a single page the last one stands."""
    if _changed is None:
        write(Path(config["site_dir"]))


def _stamp(config: Any) -> str:
    root = Path(config["config_file_path"]).parent
    newest = (
        path.stat().st_mtime
        for folder in ("data", "examples", "macros", "overrides", "docs/assets")
        for path in (root / folder).rglob("*")
        if path.suffix != ".pyc"
    )
    return f"{max(newest)} {(root / 'mkdocs.yml').stat().st_mtime}"


def _front_matter(path: Path) -> str:
    found = re.match(r"---\n.*?\n---\n", path.read_text("utf-8", errors="replace"), re.S)
    return f"{path}{found[0] if found else ''}"
