"""The annotated templates are what the loader reads: a copy of one is a good start."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.load import FILES, load
from macros.model import Tool, Topic
from macros.source import Reader
from tests.project import ROOT, good_project


@pytest.mark.parametrize("template", ["topic.md", "activity.md"])
def test_a_topic_template_is_read_without_a_problem(template: str, tmp_path: Path) -> None:
    root = good_project(tmp_path)
    text = (ROOT / "templates" / template).read_text("utf-8")
    (root / "docs/topics/copied.md").write_text(text, "utf-8")
    loaded = load(root)
    assert loaded.problems == []
    assert isinstance(loaded.values["docs/topics/copied.md"], Topic)


def test_the_topic_template_explains_every_key() -> None:
    document = Reader(ROOT).markdown(ROOT / "templates/topic.md")
    assert document is not None
    assert set(document.value) == set(Topic.model_fields)


def test_the_tool_template_explains_every_key() -> None:
    document = Reader(ROOT).yaml(ROOT / "templates/tool.yaml")
    assert document is not None
    assert set(document.value) == set(Tool.model_fields)
    assert FILES["data/tools/"].model_validate(document.value)
