"""Rules about the Markdown of docs/: macro calls, links, and what must not stand in it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from ..load import Loaded
from ..model import ComparisonPage, Page, Redirect, StepPage, ToolPage, Topic
from ..problem import Problem, did_you_mean
from ..source import Document
from .registry import rule

# The macro calls that a page must hold, in this order.
REQUIRED: dict[type, tuple[str, ...]] = {
    Topic: ("topic_header()", "topic_footer()"),
    ToolPage: ("tool_header()", "tool_footer()"),
    ComparisonPage: ("comparison_top()", "comparison_page()", "comparison_sources()"),
    StepPage: ("step_page()",),
    Page: ("page_header()",),
}
ALLOWED_TAGS = {"details", "summary", "kbd", "abbr", "br", "sub", "sup"}
CODE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=fence)[ \t]*$|(?P<tick>`+)(?!`).+?(?<!`)(?P=tick)(?!`)", re.M | re.S
)
TAG = re.compile(r"<(?P<name>[A-Za-z][\w-]*|!--|!\[)(?P<rest>[^>]*)>?|</(?P<end>[A-Za-z][\w-]*)")
LINK = re.compile(r"\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?(?P<target>[^)\s>]+)")
MACRO = re.compile(r"\{\{\s*(?P<call>[^}]*?)\s*\}\}")


def prose(document: Document) -> str:
    """Return the Markdown with code blanked out, offsets unchanged."""
    return CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), document.body)


def _documents(loaded: Loaded) -> Iterator[tuple[Document, str]]:
    for path, document in loaded.documents.items():
        if path.startswith("docs/"):
            yield document, prose(document)


@rule("required-macros")
def required_macros(loaded: Loaded) -> Iterator[Problem]:
    """A page lacks a macro call that its kind needs, or has the calls in another order."""
    for path, page in loaded.values.items():
        needed = REQUIRED.get(type(page), ()) if path.startswith("docs/") else ()
        calls = [match["call"] for match in MACRO.finditer(loaded.documents[path].body)]
        found = [call for call in calls if call in needed]
        if found != list(needed):
            shown = " and then ".join(f"{{{{ {call} }}}}" for call in needed)
            message = f"this page must hold {shown}, each once, on a line of its own"
            yield Problem(path, loaded.documents[path].body_line, 1, message, "required-macros")


@rule("macro-line")
def macro_line(loaded: Loaded) -> Iterator[Problem]:
    """A macro call does not stand alone at the start of a line, so what it writes would lose its shape."""
    for document, text in _documents(loaded):
        for match in MACRO.finditer(text):
            start = text.rfind("\n", 0, match.start()) + 1
            end = text.find("\n", match.end())
            line = text[start : end if end >= 0 else len(text)]
            if line.strip() != match[0]:
                yield document.body_problem(
                    match.start(), "put this call alone at the start of a line of its own", "macro-line"
                )


@rule("page-html")
def page_html(loaded: Loaded) -> Iterator[Problem]:
    """A page holds HTML other than a few harmless elements. Scripts, styles and hidden text are refused."""
    for document, text in _documents(loaded):
        for match in TAG.finditer(text):
            name = (match["name"] or match["end"]).lower()
            if name not in ALLOWED_TAGS:
                what = "a hidden comment" if name == "!--" else f"the HTML element <{name}>"
                message = f"{what} is not used in pages. Write Markdown, or put code in backticks"
                yield document.body_problem(match.start(), message, "page-html")
            elif match["rest"] and match["rest"].strip(" /") not in {"", "open", 'markdown="1"', "markdown"}:
                message = f"<{name}> takes no attributes here. Remove '{match['rest'].strip()}'"
                yield document.body_problem(match.start(), message, "page-html")


@rule("page-link")
def page_link(loaded: Loaded) -> Iterator[Problem]:
    """A link leads to a page that is not there, or has an address that is not used here."""
    pages = {path.removeprefix("docs/") for path in loaded.paths if path.startswith("docs/")}
    for document, text in _documents(loaded):
        here = posixpath.dirname(document.path.removeprefix("docs/"))
        for match in LINK.finditer(text):
            target = match["target"]
            path = target.partition("#")[0]
            if target.startswith(("https://", "#")):
                continue
            if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//|/", target):
                message = f"'{target}' is not used here. Link a page by its relative path, or an address with https://"
                yield document.body_problem(match.start("target"), message, "page-link")
                continue
            full = posixpath.normpath(posixpath.join(here, path))
            if path.endswith(".md") and full not in pages:
                hint = did_you_mean(full, pages)
                message = f"there is no page '{full}'.{hint}"
                yield document.body_problem(match.start("target"), message, "page-link")
            elif not path.endswith(".md") and not (loaded.root / "docs" / full).is_file():
                message = f"'{target}' leads nowhere. Link the .md file of a page, as in ../topics/http.md"
                yield document.body_problem(match.start("target"), message, "page-link")


@rule("opening-length")
def opening_length(loaded: Loaded) -> Iterator[Problem]:
    """A topic page opens with fewer than 80 words, too few to say what it is and why it matters."""
    for path, page in loaded.values.items():
        if isinstance(page, Topic):
            body = MACRO.sub("", loaded.documents[path].body)
            words = len(re.findall(r"[\w'-]+", re.split(r"^## ", body, flags=re.M)[0]))
            if words < 80:
                message = f"the opening has {words} words; 80 to 150 say what it is and why it matters"
                yield Problem(path, loaded.documents[path].body_line, 1, message, "opening-length")


@rule("same-title")
def same_title(loaded: Loaded) -> Iterator[Problem]:
    """Two pages have the same title, so a reader of the search results could not tell them apart."""
    first: dict[str, str] = {}
    for path, page in loaded.values.items():
        title = getattr(page, "title", None) if path.startswith("docs/") else None
        if title is None or isinstance(page, Redirect):
            continue
        before = first.setdefault(title.lower(), path)
        if before != path:
            message = f"{before} has the title '{title}' already. Choose another"
            yield loaded.documents[path].problem(("title",), message, "same-title")


@rule("table-header")
def table_header(loaded: Loaded) -> Iterator[Problem]:
    """A table has a column without a heading, so that a screen reader has nothing to call it. Name the column."""
    for document, text in _documents(loaded):
        for match in re.finditer(r"^\|(.*)\|[ \t]*\n\|[ :|-]+\|?[ \t]*$", text, re.M):
            if any(not cell.strip() for cell in re.split(r"(?<!\\)\|", document.body[match.start(1) : match.end(1)])):
                yield document.body_problem(
                    match.start(), "a column of this table has no heading. Name it", "table-header"
                )
