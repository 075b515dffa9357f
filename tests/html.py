"""Reads built pages: what a reader or a search engine would find in them."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class BuiltPage:
    """One built page."""

    path: str
    title: str = ""
    meta: dict[str, str] = field(default_factory=dict)
    canonical: str = ""
    h1: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    assets: list[str] = field(default_factory=list)
    headings: str = ""
    also_called: str = ""
    article_text: str = ""
    article_links: list[str] = field(default_factory=list)
    article_ids: list[str] = field(default_factory=list)
    code_text: str = ""
    inline_handlers: list[str] = field(default_factory=list)

    def target(self, link: str) -> tuple[str, str] | None:
        """Return path and anchor that an internal link leads to, or None for other hosts."""
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return None
        folder = posixpath.dirname(self.path)
        path = posixpath.normpath(posixpath.join(folder, unquote(parts.path))) if parts.path else self.path
        if parts.path.endswith("/") or path == ".":
            path = posixpath.join("" if path == "." else path, "index.html")
        return path, unquote(parts.fragment)


class _Reader(HTMLParser):
    def __init__(self, page: BuiltPage) -> None:
        super().__init__()
        self.page = page
        self.stack: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        page = self.page
        inside = self._inside("article")
        if "id" in given:
            page.ids.add(given["id"])
            if inside:
                page.article_ids.append(given["id"])
        if tag == "a" and "href" in given:
            page.links.append(given["href"])
            if (
                inside
                and "headerlink" not in given.get("class", "")
                and "md-content__button" not in given.get("class", "")
            ):
                page.article_links.append(given["href"])
        if tag == "meta" and given.get("name") == "keywords":
            page.also_called += f"{given.get('content', '')} "
        if tag == "meta" and ("name" in given or "property" in given):
            page.meta[given.get("name") or given["property"]] = given.get("content", "")
        if tag == "link" and given.get("rel") == "canonical":
            page.canonical = given.get("href", "")
        elif tag == "link" and given.get("rel") in {"stylesheet", "icon"}:
            page.assets.append(given.get("href", ""))
        if tag in {"script", "img", "iframe"} and "src" in given:
            page.assets.append(given["src"])
        if tag == "h1":
            page.h1.append("")
        page.inline_handlers += [name for name in given if name.startswith("on")]
        if tag not in VOID:
            self.stack.append((tag, given))

    def handle_endtag(self, tag: str) -> None:
        # An end without a beginning ends nothing.
        while self._inside(tag):
            if self.stack.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self.stack]
        if "title" in tags and "svg" not in tags:
            self.page.title += data
        classes = [given.get("class", "") for _, given in self.stack]
        if self._inside("article") and not any("headerlink" in c or "md-source-file" in c for c in classes):
            if "script" in tags or "style" in tags:
                return
            if "code" in tags or "pre" in tags:
                self.page.code_text += data
            else:
                self.page.article_text += data
            if {"h1", "h2", "h3", "summary"} & set(tags):
                self.page.headings += f"{data} "
            if any(given.get("class") == "aliases" for _, given in self.stack):
                self.page.also_called += f"{data} "
            if "h1" in tags and self.page.h1:
                self.page.h1[-1] += data

    def _inside(self, tag: str) -> bool:
        return any(name == tag for name, _ in self.stack)


def read(site: Path) -> dict[str, BuiltPage]:
    """Return every HTML page of a built site by its path."""
    pages = {}
    for file in sorted(site.rglob("*.html")):
        page = BuiltPage(file.relative_to(site).as_posix())
        _Reader(page).feed(file.read_text("utf-8"))
        pages[page.path] = page
    return pages
