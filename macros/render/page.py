"""Blocks that any page may hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..links import Links
from ..model import Page, Site
from .text import blocks, bullets, day, inline, plain


def page_header(site: Site, links: Links) -> str:
    """Return the summary of a page as its first paragraph."""
    page = site.pages[links.page]
    assert isinstance(page, Page)
    return f"{plain(page.summary)}\n{{ .lead }}"


def sources_list(site: Site, links: Links) -> str:
    """Return every source, by publisher."""
    by_publisher: dict[str, list[str]] = {}
    for name, source in site.sources.items():
        by_publisher.setdefault(source.publisher, []).append(name)
    parts = [links.edit("data/sources.yaml", "Edit the sources")]
    for publisher in sorted(by_publisher, key=str.lower):
        parts.append(f"## {plain(publisher)}")
        parts.append(bullets([_source(site, links, name) for name in sorted(by_publisher[publisher])]))
    return blocks(*parts)


def _source(site: Site, links: Links, name: str) -> str:
    source = site.sources[name]
    version = f", {plain(source.version)}" if source.version else ""
    return f"{links.source(name)}{version} <small>{source.kind}, {source.cost}, read on {day(source.checked)}</small>"


def rules_list(rules: Mapping[str, Callable[..., object]], reading: dict[str, str]) -> str:
    """Return every rule of the checker under its id."""
    texts = {**reading, **{name: (rule.__doc__ or "").strip() for name, rule in rules.items()}}
    return blocks(*(blocks(f"## {plain(name)} {{ #{name} }}", inline(text)) for name, text in sorted(texts.items())))


def topic_index(site: Site, links: Links) -> str:
    """Return an index from A to Z: titles and aliases of topics and tools; a word that leads to several pages says which."""
    pages = [(f"topics/{name}.md", "topic", topic.title, topic.aliases) for name, topic in site.topics.items()]
    pages += [(links.tool_path(name), "tool", tool.name, tool.aliases) for name, tool in site.tools.items()]
    # Word -> its pages, each with the word as it spells it; "AWS" and "aws" are one word.
    words: dict[str, dict[str, tuple[str, str, str]]] = {}
    for path, kind, title, aliases in pages:
        for label in (title, *aliases):
            words.setdefault(label.lower(), {}).setdefault(path, (label, kind, title))
    letters: dict[str, list[str]] = {}
    for word in sorted(words):
        first = word[0].upper() if word[0].isalpha() else "0-9 and signs"
        for path, (label, kind, title) in words[word].items():
            which = f" ({kind if title.lower() == word else title})" if len(words[word]) > 1 else ""
            letters.setdefault(first, []).append(links.to(path, label + which))
    return blocks(
        *(blocks(f"## {plain(letter)}", " · ".join(letters[letter]) + "\n{ .index }") for letter in sorted(letters))
    )
