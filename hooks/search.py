"""After a build: make the search index from the built pages (macros/index.py)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """Keep the theme from making its own index, a fifth of a build, which ours replaces."""
    page.meta["search"] = {"exclude": True}
    return html


def on_post_build(config: Any) -> None:
    """Write the index; stop the build where the pages would not find it."""
    from macros.index import write

    try:
        write(Path(config["site_dir"]))
    except ValueError as error:
        raise PluginError(str(error)) from error
