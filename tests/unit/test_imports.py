"""Imports inside macros/ point one way (DESIGN: problem, model <- source <- load <- rules <- check; model <- links <- render)."""

from __future__ import annotations

import ast

import pytest

from tests.project import ROOT

PACKAGE = ROOT / "macros"
# module or folder -> what it may import from the package
MAY = {
    "problem": set(),
    "source": {"problem"},
    "model": {"source"},
    "diagrams": set(),
    "load": {"diagrams", "model", "problem", "source"},
    "generated": {"load", "model"},
    "rules": {"diagrams", "generated", "load", "model", "problem", "rules", "source", "terms"},
    "check": {"generated", "load", "problem", "rules"},
    "history": set(),
    "index": set(),
    "review": {"model"},
    "styles": set(),
    "terms": {"model"},
    "render": {"links", "model", "render", "review"},
    "links": {"model", "render"},
    "register": {"check", "history", "links", "model", "render", "rules"},
    "__init__": {"register"},
}
FILES = sorted(PACKAGE.rglob("*.py"))


def imported(path: str) -> tuple[set[str], set[str]]:
    """Return the modules of this package, and of others, that a file imports."""
    file = PACKAGE / path
    inside, outside = set(), set()
    depth = len(file.relative_to(PACKAGE).parts) - 1
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            outside |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            outside.add((node.module or "").split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            here = node.level <= depth
            names = [node.module.split(".")[0]] if node.module else [alias.name for alias in node.names]
            inside |= {file.relative_to(PACKAGE).parts[0]} if here else set(names)
    return inside, outside


@pytest.mark.parametrize("path", [str(file.relative_to(PACKAGE)) for file in FILES])
def test_imports_point_one_way(path: str) -> None:
    part = path.split("/")[0].removesuffix(".py")
    inside, outside = imported(path)
    assert inside <= MAY[part]
    if part not in {"register", "__init__"}:
        assert not outside & {"mkdocs", "jinja2", "material"}


def test_renderers_read_no_files() -> None:
    for file in (PACKAGE / "render").glob("*.py"):
        assert not imported(str(file.relative_to(PACKAGE)))[1] & {"pathlib", "os", "io", "subprocess"}
        assert "open(" not in file.read_text("utf-8")
