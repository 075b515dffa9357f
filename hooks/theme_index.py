"""In every build: the theme makes no index of its own, which would be a fifth of the work; ours replaces it."""

from __future__ import annotations

from typing import Any


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """Tell the theme to leave a page out of its index."""
    page.meta["search"] = {"exclude": True}
    return html
