"""After a build: leave out the theme's styles that no page uses (macros/styles.py)."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def on_post_build(config: Any) -> None:
    """Trim the style sheets of the built site."""
    from macros.styles import write

    write(Path(config["site_dir"]))
