"""Search: `python -m macros.index site` makes the index of a built site, whichever generator built it.

Two files, so that the first results need little: `search/names.json` holds titles, other names and summaries of everything that can be
found; `search/texts.json` holds, for every word of the texts, the sections that use it.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
HIDDEN = {"headerlink", "md-content__button", "md-source-file", "upkeep", "edit", "aliases", "contents"}
# What stands at these places, by the beginning of the path; the longest beginning counts.
KINDS = {
    "": "Page",
    "topics/": "Topic",
    "tools/": "Tool",
    "tools/kinds/": "Page",
    "comparisons/": "Comparison",
    "steps/": "Step",
}
# What the sections of these pages are.
SECTIONS = {
    "faq/": "Question",
    "glossary/": "Term",
    "claims-worth-checking/": "Claim",
    "interview-questions/": "Interview",
    "tools/kinds/": "Tool",
    "where-it-comes-from/": "Claim",
    "contributing/rules/": "Section",
}
UNSEARCHED = {"404.html", "a-to-z/index.html", "sources/index.html"}
# A heading that more pages share than this says nothing about one of them.
SHARED = 3
# How much of an answer a result shows, in characters.
SHOWN = 420
# An error text that a reader may paste.
ERROR = re.compile(
    r"^.*(?:\w*(?:Error|Exception)\b|ERROR|error:|fatal:|failed|denied|refused|cannot |not found).*$", re.M
)


@dataclass
class Section:
    """A heading with an id, and the text below it."""

    id: str
    title: str = ""
    text: str = ""
    aliases: str = ""
    # All of it, with headings, code and outputs.
    whole: str = ""


@dataclass
class Page:
    """What search takes from one built page."""

    place: str
    title: str = ""
    description: str = ""
    aliases: list[str] = field(default_factory=list)
    searched: bool = True
    sections: list[Section] = field(default_factory=list)
    outputs: list[tuple[str, str]] = field(default_factory=list)


class _Reader(HTMLParser):
    """Reads the article of a page into sections."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.stack: list[tuple[str, set[str]]] = []
        self.section = Section("")
        self.heading = False
        self.output: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._meta(given)
        inside = self.inside
        if (inside and tag in {"h1", "h2", "h3"}) or (inside and tag == "summary"):
            self.heading = True
            if tag != "summary" or self.section.id.startswith("questions"):
                self.section = Section(given.get("id", ""))
                self.page.sections.append(self.section)
        if tag not in VOID:
            self.stack.append((tag, set(given.get("class", "").split())))

    def _meta(self, given: dict[str, str]) -> None:
        match given.get("name"):
            case "description":
                self.page.description = given.get("content", "")
            case "keywords":
                self.page.aliases = [alias.strip() for alias in given.get("content", "").split(",") if alias.strip()]
            case "robots":
                self.page.searched = False

    def handle_endtag(self, tag: str) -> None:
        if tag in {"h1", "h2", "h3", "summary"}:
            self.heading = False
        if tag == "pre" and self.output:
            self.page.outputs.append((self.section.id, "".join(self.output)))
            self.output = []
        # An end without a beginning ends nothing.
        while any(name == tag for name, _ in self.stack):
            if self.stack.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        if not self.inside:
            if self.stack and self.stack[-1][0] == "title":
                self.page.title += data
            return
        classes = set().union(*(names for _, names in self.stack))
        tags = {tag for tag, _ in self.stack}
        if "aliases" in classes:
            self.section.aliases += data
        if classes & HIDDEN or tags & {"script", "style", "svg"}:
            return
        self.section.whole += f"{data} "
        if "pre" in tags:
            if "language-text" in classes:
                self.output.append(data)
        elif self.heading and tags & {"h1", "h2", "h3"}:
            self.section.title += data
        else:
            self.section.text += data


def read(file: Path, site: Path) -> Page:
    """Return what search takes from a built page."""
    path = file.relative_to(site).as_posix()
    page = Page(path.removesuffix("index.html"))
    text = file.read_text("utf-8")
    # Navigation and footer are most of a page and nothing of it is searched.
    head, start, body = text.partition("<article")
    # The colours of code are most tags of an article.
    body = re.sub(r"<pre.*?</pre>", lambda block: re.sub(r"</?span[^>]*>", "", block[0]), body, flags=re.S)
    reader = _Reader(page)
    reader.feed(head[: head.find("</head>")])
    reader.inside = True
    reader.feed(start + body[: body.rfind("</article>")])
    page.title = page.title.rsplit(" - ", 1)[0].strip()
    return page


def names(pages: list[Page]) -> dict[str, list[list[object]]]:
    """Return the entries of the first file: place, kind, title, other names, text, number of the page they stand on."""
    headings = Counter(section.title.strip() for page in pages for section in page.sections)
    entries: list[list[object]] = [
        [page.place, _kind(KINDS, page.place), page.title, page.aliases, page.description, number]
        for number, page in enumerate(pages)
    ]
    own = {page.place for page in pages}
    for number, page in enumerate(pages):
        kind = _kind(SECTIONS, page.place) or "Section"
        for section in page.sections[1:]:
            title = " ".join(section.title.split())
            if kind == "Tool" and f"tools/{section.id}/" in own:
                continue
            if section.id and title and headings[section.title.strip()] <= SHARED:
                text = _shortened(section.text) if kind != "Section" else ""
                aliases = _aliases(section)
                entries.append([f"{page.place}#{section.id}", kind, title, aliases, text, number])
        entries += [[*error, number] for error in _errors(page)]
    return {"entries": entries}


def texts(pages: list[Page]) -> dict[str, str]:
    """Return the second file.

    `sections`: the ids of the headings of each page, which number all sections from 0; `words`: all words; `places`: for each word the
    numbers of its sections, as differences in base 36.
    """
    sections: dict[str, list[int]] = {}
    holders: Counter[str] = Counter()
    first = 0
    for page in pages:
        of_page: set[str] = set()
        for number, section in enumerate(page.sections, first):
            found = set(re.findall(r"[^\W_]{3,24}", section.whole.lower()))
            for word in found:
                sections.setdefault(word, []).append(number)
            of_page |= found
        holders.update(of_page)
        first += len(page.sections)
    # A word on more than a third of all pages tells none of them apart.
    kept = {word: numbers for word, numbers in sorted(sections.items()) if holders[word] <= len(pages) / 3}
    places = (
        ",".join(_base36(here - before) for before, here in zip([0, *numbers], numbers, strict=False))
        for numbers in kept.values()
    )
    ids = ("/".join(section.id for section in page.sections) for page in pages)
    return {"sections": " ".join(ids), "words": " ".join(kept), "places": " ".join(places)}


def searched(site: Path) -> list[Page]:
    """Return all pages of a built site that can be found."""
    files = [file for file in sorted(site.rglob("*.html")) if file.relative_to(site).as_posix() not in UNSEARCHED]
    return [page for page in (read(file, site) for file in files) if page.searched]


def write(site: Path) -> dict[str, int]:
    """Write both files into a built site, remove the theme's own index, and return their sizes in bytes.

    Raises ValueError where the pages still ask for the theme's own search worker, which would look for the removed index.
    """
    pages = searched(site)
    start = (site / "index.html").read_text("utf-8")
    if "assets/search/worker.js" not in start or "workers/search" in start:
        raise ValueError(
            "the pages do not ask for assets/search/worker.js: see the block `config` in overrides/main.html"
        )
    folder = site / "search"
    folder.mkdir(exist_ok=True)
    (folder / "search_index.json").unlink(missing_ok=True)
    sizes = {}
    for name, content in (("names", names(pages)), ("texts", texts(pages))):
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        (folder / f"{name}.json").write_text(text, "utf-8")
        sizes[name] = len(text.encode())
    return sizes


def _kind(kinds: dict[str, str], place: str) -> str:
    fitting = [start for start in kinds if place.startswith(start)]
    best = max(fitting, key=len, default=None)
    if best is None:
        return ""
    # An index page is a page, whatever it lists.
    return "Page" if place in {"tools/", "comparisons/"} and kinds is KINDS else kinds[best]


def _aliases(section: Section) -> list[str]:
    told = re.search(r"Also (?:called|asked): (.*?)\.(?: Checked|\s*$)", section.aliases, re.S)
    if told:
        return [alias.strip() for alias in re.split(r"[;,]", told[1]) if alias.strip()]
    also = re.search(r" Also: (.*?)\.\s*$", section.text, re.S)
    return [alias.strip() for alias in also[1].split(",")] if also else []


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    if len(text) <= SHOWN:
        return text
    return text[:SHOWN].rsplit(". ", 1)[0].rstrip(".") + "."


def _errors(page: Page) -> list[list[object]]:
    found: dict[str, list[object]] = {}
    for section, output in page.outputs:
        for line in ERROR.findall(output):
            text = " ".join(line.split())[:160]
            if len(text) > 15:
                found.setdefault(
                    text, [f"{page.place}#{section}", "Error", text, [], f"An error explained in {page.title}."]
                )
    return list(found.values())[:4]


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
        if not number:
            return digits


def main() -> int:
    """Run the command line."""
    if len(sys.argv) != 2:
        print("Usage: python -m macros.index SITE")
        return 2
    for name, size in write(Path(sys.argv[1])).items():
        print(f"search/{name}.json: {size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
