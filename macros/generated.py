"""Files, or parts of files, that follow from the data: the checker compares them, and `--fix` writes them."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter

from .load import EXAMPLES, FILES, Loaded
from .model import Published, Role, Tool, ToolGroup, Topic

CONFIG = "mkdocs.yml"
SOURCES = "data/sources.yaml"
PUBLISHED = "data/published.yaml"


@dataclass(frozen=True)
class Generated:
    """The text that a file should have, and what it would be called if it had another."""

    path: str
    text: str
    what: str


def generated(loaded: Loaded) -> Iterator[Generated]:
    """Yield every file that follows from the data, as far as the data could be read."""
    for path, text in _schemas():
        yield Generated(path, text, "this schema differs from the model")
    if loaded.roadmap:
        config = _read(loaded, CONFIG)
        yield Generated(CONFIG, _with_nav(config, loaded), "`nav` differs from the roadmap and the pages")
        yield Generated(PUBLISHED, _published(loaded), "a topic is not noted as published")
        for old, new in loaded.roadmap.renamed.items():
            yield from _redirect(loaded, old, new)
    for folder, samples in loaded.samples().items():
        for sample in samples.values():
            if sample.role is Role.ORDER:
                path = f"examples/{folder}/{sample.file}"
                yield Generated(f"{path}.mixed", _mixed(_read(loaded, path)), "the mixed lines differ from the sample")
    if SOURCES in loaded.documents:
        text = _sorted_records(_read(loaded, SOURCES))
        yield Generated(SOURCES, text, "the sources are not in the order of their ids")


def _read(loaded: Loaded, path: str) -> str:
    file = loaded.root / path
    return file.read_text("utf-8") if file.is_file() else ""


def _schemas() -> Iterator[tuple[str, str]]:
    for path, kind in {**FILES, "examples/samples.yaml": EXAMPLES}.items():
        name = path.removeprefix("data/").removeprefix("examples/").rstrip("/").removesuffix(".yaml")
        schema: dict[str, Any] = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$comment": "Written by `python -m macros.check --fix` from macros/model.py. Do not edit.",
            **TypeAdapter(kind).json_schema(),
        }
        yield f"data/schema/{name}.schema.json", json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def _with_nav(config: str, loaded: Loaded) -> str:
    start = re.search(r"^nav:.*\Z", config, re.M | re.S)
    head = config[: start.start()] if start else config.rstrip("\n") + "\n\n"
    return head + "nav:\n" + "".join(_nav_lines(loaded))


def _nav_lines(loaded: Loaded) -> Iterator[str]:
    roadmap = loaded.roadmap
    assert roadmap is not None
    pages = {p.removeprefix("docs/") for p in loaded.paths if p.startswith("docs/") and p.endswith(".md")}
    yield "- Home: index.md\n"
    yield "- Roadmap:\n"
    yield "  - roadmap.md\n"
    for number, step in enumerate(roadmap.steps, 1):
        yield f"  - {json.dumps(f'{number}. {step.title}', ensure_ascii=False)}:\n"
        yield f"    - steps/{step.id}.md\n"
        for week in step.weeks:
            # A topic that goes on over several weeks stands where it begins.
            begun = [slot for slot in week.topics if not slot.continued]
            if begun:
                yield f"    - Week {week.number}:\n"
                yield from (f"      - topics/{slot.id}.md\n" for slot in begun)
        if step.after:
            yield "    - After the core:\n"
            yield from (f"      - topics/{slot.id}.md\n" for slot in step.after)
    placed = {"index.md", "roadmap.md"} | {p for p in pages if p.startswith(("steps/", "topics/"))}
    for title, folder in (("Compare", "comparisons/"), ("Tools", "tools/"), ("Contribute", "contributing/")):
        inside = sorted(p for p in pages if p.startswith(folder))
        placed |= set(inside)
        if title == "Contribute":
            yield "- Answers:\n"
            yield from _answer_lines(pages - placed)
        if folder == "tools/":
            yield from _tool_lines(loaded, pages)
        elif inside:
            yield f"- {title}:\n"
            inside.sort(key=lambda page: (not page.endswith("index.md"), page))
            yield from (f"  - {page}\n" for page in inside)


def _answer_lines(pages: set[str]) -> Iterator[str]:
    """Yield every other page, the questions first, since the tab of the section opens them."""
    first = ("skills/index.md", "skills/essential.md")
    skills = [page for page in first if page in pages]
    skills += sorted(page for page in pages if page.startswith("skills/") and page not in first)
    for page in sorted(pages, key=lambda page: (page != "faq.md", page)):
        if page not in skills:
            yield f"  - {page}\n"
        elif page == skills[0]:
            # A section of its own: the theme would take its index for that of all answers.
            yield "  - Skills:\n"
            yield from (f"    - {inside}\n" for inside in skills)


def _tool_lines(loaded: Loaded, pages: set[str]) -> Iterator[str]:
    """Yield the tools by group: first the page of the group, then the tools that have pages."""
    groups: dict[str, ToolGroup] = loaded.values.get("data/tool-groups.yaml", {})
    tools = loaded.folder("data/tools/", Tool)
    yield "- Tools:\n"
    if "tools/index.md" in pages:
        yield "  - tools/index.md\n"
    for name, group in groups.items():
        page = f"tools/kinds/{name}.md"
        if page in pages:
            yield f"  - {json.dumps(group.title, ensure_ascii=False)}:\n"
            yield f"    - {page}\n"
            own = [tool for tool in sorted(tools) if tools[tool].kind in group.kinds]
            yield from (f"    - tools/{tool}.md\n" for tool in own if f"tools/{tool}.md" in pages)


def _published(loaded: Loaded) -> str:
    value = loaded.values.get(PUBLISHED)
    before = value.topics if isinstance(value, Published) else []
    roadmap = loaded.roadmap
    assert roadmap is not None
    topics = before + [topic for topic in roadmap.slots if topic not in before]
    return (
        "# yaml-language-server: $schema=schema/published.schema.json\n"
        "# Every topic id that ever had an address. Written by `python -m macros.check --fix`; it only grows.\n"
        "topics:\n" + "".join(f"  - {topic}\n" for topic in topics)
    )


def _redirect(loaded: Loaded, old: str, new: str) -> Iterator[Generated]:
    target = loaded.values.get(f"docs/topics/{new}.md")
    path = f"docs/topics/{old}.md"
    page = loaded.values.get(path)
    if isinstance(target, Topic) and not isinstance(page, Topic):
        title = json.dumps(f"{target.title} (moved)", ensure_ascii=False)
        text = (
            f"---\ntitle: {title}\nredirect: {new}\nsearch:\n  exclude: true\n---\n\n"
            f"This page is now called [{target.title}]({new}.md).\n"
        )
        yield Generated(path, text, f"the old address of '{new}' leads nowhere")


def _sorted_records(text: str) -> str:
    """Return a YAML file of records with its records sorted by id; comments above the first stay on top."""
    head, *records = re.split(r"^(?=[a-z0-9][a-z0-9-]*:)", text, flags=re.M)
    return head + "".join(sorted((r.rstrip("\n") + "\n" for r in records), key=lambda r: r.split(":")[0]))


def _mixed(text: str) -> str:
    """Return the lines of a sample in another order, the same one every time; comments and empty lines are left out."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith(("#", "--", "//"))]
    random.Random(len(text)).shuffle(lines)  # noqa: S311 - an exercise, not a secret
    return "".join(f"{line}\n" for line in lines)
