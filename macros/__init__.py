"""The macros of the site. MkDocs (or ProperDocs, or Zensical) calls `define_env`; everything else is in the modules."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any


def define_env(env: Any) -> None:
    """Offer the macros to pages, from modules as they are on disk now, so that an edited one takes effect while serving."""
    loaded = sys.modules.get(f"{__name__}.register")
    edited = max(file.stat().st_mtime for file in Path(__file__).parent.rglob("*.py"))
    if loaded and edited > loaded.LOADED:
        for name in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
            del sys.modules[name]
    from .register import register

    register(env)
