"""The one place that knows the site generator: offers each renderer to pages as a macro."""

from __future__ import annotations

import html
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2 import pass_context

from . import rules
from .check import ROOT, check
from .history import last_changes
from .links import Links
from .model import Site
from .render import claims, comparison, faq, glossary, interview, page, roadmap, sample, tool, topic

Render = Callable[[Site, Links], str]

# When these modules were read: `define_env` reads them again when one of them is edited later.
LOADED = time.time()

_read: dict[float, tuple[Site, dict[str, str]]] = {}


def register(env: Any) -> None:
    """Read and check the project, then define the macros; raise when something is wrong with it."""
    site, changes = _project(serving=bool((env.conf.get("extra") or {}).get("serving")))
    edit_root = _edit_root(env.conf)

    def define(name: str, render: Callable[[Site, Links, str], str]) -> None:
        @pass_context
        def macro(context: Any) -> str:
            path = _path(site, context["page"].url)
            _describe(context["page"].meta, site, changes, path)
            return render(site, Links(site, path, edit_root), PurePosixPath(path).stem)

        env.macro(macro, name)

    for name, about in {
        "topic_header": topic.topic_header,
        "topic_footer": topic.topic_footer,
        "self_checks": topic.self_checks,
        "step_page": roadmap.step_page,
        "tool_header": tool.tool_header,
        "tool_footer": tool.tool_footer,
        "tool_records": tool.tool_records,
        "comparison_top": comparison.comparison_top,
        "comparison_page": comparison.comparison_page,
        "comparison_sources": comparison.comparison_sources,
    }.items():
        define(name, about)

    def links_of(context: Any) -> Links:
        return Links(site, _path(site, context["page"].url), edit_root)

    @pass_context
    def sample_macro(context: Any, name: str) -> str:
        return sample.sample(site, links_of(context), _stem(context), name)

    @pass_context
    def sample_tabs_macro(context: Any, name: str) -> str:
        return sample.sample_tabs(site, links_of(context), _stem(context), name)

    @pass_context
    def diagram_macro(context: Any, name: str) -> str:
        return sample.diagram(site, _stem(context), name)

    env.macro(diagram_macro, "diagram")
    env.macro(sample_macro, "sample")
    env.macro(sample_tabs_macro, "sample_tabs")
    for name, whole in {
        "page_header": page.page_header,
        "home_steps": roadmap.home_steps,
        "roadmap_list": roadmap.roadmap_list,
        "career_path": roadmap.career_path,
        "corrections_list": claims.corrections_list,
        "choices_list": claims.choices_list,
        "subjects_list": claims.subjects_list,
        "glossary_page": glossary.glossary_page,
        "interview_questions": interview.interview_questions,
        "hours_table": lambda site, _: roadmap.hours_table(site),
        "pace_table": lambda site, _: roadmap.pace_table(site),
        "comparisons_index": comparison.comparisons_index,
        "capacity_sum": lambda *_: comparison.capacity_sum(),
        "tools_index": tool.tools_index,
        "faq_page": faq.faq_page,
        "sources_list": page.sources_list,
        "topic_index": page.topic_index,
        "rules_list": lambda *_: page.rules_list(rules.RULES, rules.READING),
    }.items():
        define(name, _without_name(whole))


def _stem(context: Any) -> str:
    return PurePosixPath(context["page"].url.strip("/")).stem


def _without_name(render: Render) -> Callable[[Site, Links, str], str]:
    return lambda site, links, _: render(site, links)


def _project(serving: bool) -> tuple[Site, dict[str, str]]:
    """Return the project and the days of its last changes; read again only when a file changed.

    While serving, a project with problems is shown as it last was, and the problems are logged.
    """
    stamp = _stamp(ROOT)
    if stamp not in _read:
        loaded, problems = check(ROOT)
        if problems:
            text = "\n".join(problem.text() for problem in problems)
            if serving and _read:
                logging.getLogger("mkdocs").error("shown as before, because the data is not right:\n%s", text)
                return next(iter(_read.values()))
            raise _failure(text)
        _read.clear()
        _read[stamp] = (loaded.site(), last_changes(ROOT))
    return _read[stamp]


def _stamp(root: Path) -> float:
    files = [
        entry.stat().st_mtime
        for top in ("data", "docs", "examples")
        for folder, _, names in os.walk(root / top)
        for entry in (Path(folder, name) for name in names)
    ]
    return max(files) + len(files)


def _failure(text: str) -> Exception:
    message = f"the data is not right, so nothing was built:\n{text}"
    try:
        from mkdocs.exceptions import PluginError
    except ImportError:
        return RuntimeError(message)
    return PluginError(message)


def _edit_root(conf: Any) -> str:
    """Return the address below which the forge edits files of this project, or nothing where it has none."""
    repository, edit = conf.get("repo_url") or "", (conf.get("edit_uri") or "").rstrip("/")
    if not repository or not edit.endswith("/docs"):
        return ""
    return f"{repository.rstrip('/')}/{edit.removesuffix('docs')}"


def _path(site: Site, address: str) -> str:
    """Return the path below docs/ of the page at an address. `page.file` would say it, but Zensical has none."""
    name = address.strip("/").removesuffix(".html").removesuffix("index").rstrip("/")
    return f"{name}.md" if f"{name}.md" in site.pages else f"{name}/index.md".lstrip("/")


def _describe(meta: Any, site: Site, changes: dict[str, str], path: str) -> None:
    """Tell the theme what it looks for in front matter: description, other names, last change."""
    stem = PurePosixPath(path).stem
    records: dict[str, Any] = {"tools": site.tools, "comparisons": site.comparisons}
    record = records.get(path.split("/")[0], {}).get(stem)
    known = [thing for thing in (site.pages[path], record) if thing]
    summary = next((thing.summary for thing in known if hasattr(thing, "summary")), None)
    aliases = next((thing.aliases for thing in known if hasattr(thing, "aliases")), [])
    if summary:
        # The theme prints it into an attribute as it is.
        meta["description"] = html.escape(summary)
    if aliases:
        meta["keywords"] = [html.escape(alias) for alias in aliases]
    if f"docs/{path}" in changes:
        meta["revision_date"] = changes[f"docs/{path}"]
