"""After a build: make the search index from the built pages (macros/index.py)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError


def on_post_build(config: Any) -> None:
    """Write the index; stop the build where the pages would not find it."""
    from macros.index import write

    try:
        write(Path(config["site_dir"]))
    except ValueError as error:
        raise PluginError(str(error)) from error
