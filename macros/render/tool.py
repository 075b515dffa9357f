"""The data blocks of a tool page, and the index of tools."""

from __future__ import annotations

from ..links import Links
from ..model import Site
from .claims import corrections_of
from .text import blocks, bullets, day, inline, plain, table


def tool_header(site: Site, links: Links, name: str) -> str:
    """Return what stands above the words of a tool page."""
    tool = site.tools[name]
    return blocks(
        f"{plain(tool.summary)}\n{{ .lead }}",
        bullets(
            [
                f"**Kind:** {plain(tool.kind)}",
                f"**Licence:** {plain(tool.licence)}",
                f"**Official address:** [{plain(_host(tool.official))}]({tool.official})",
            ]
        ),
        links.edit(f"data/tools/{name}.yaml", "Edit these facts"),
    )


def tool_footer(site: Site, links: Links, name: str) -> str:
    """Return what stands below the words of a tool page."""
    tool = site.tools[name]
    path = f"data/tools/{name}.yaml"
    return blocks(
        "## What it is for",
        bullets([inline(item) for item in tool.what_for]),
        "## What it is not for",
        bullets([inline(item) for item in tool.what_not]),
        _alternatives(links, tool.alternatives),
        _where_used(site, links, name),
        _releases(site, links, name),
        "## Sources",
        bullets([f"{links.source(source)}, {plain(site.sources[source].publisher)}" for source in tool.sources]),
        f"Also called: {', '.join(plain(alias) for alias in tool.aliases)}.\n{{ .aliases }}" if tool.aliases else "",
        f"Last checked on {day(tool.checked)}. {links.edit(path, 'Edit these facts')}\n{{ .upkeep }}",
    )


def _host(address: str) -> str:
    return address.removeprefix("https://").removeprefix("www.").rstrip("/")


def _alternatives(links: Links, names: list[str]) -> str:
    if not names:
        return ""
    return blocks("## Alternatives", bullets([_named(links, name) for name in names]))


def _named(links: Links, name: str) -> str:
    tool = links.site.tools[name]
    return f"{links.tool(name)}: {plain(tool.kind)}"


def _where_used(site: Site, links: Links, name: str) -> str:
    topics = [topic for topic in site.roadmap.slots if name in site.topics[topic].tools]
    comparisons = [c for c, value in site.comparisons.items() if name in value.columns]
    items = [f"Topic: {links.topic(topic)}" for topic in topics]
    items += [f"Comparison: {links.comparison(comparison)}" for comparison in comparisons]
    items += [f"Worth checking: {claim}" for claim in corrections_of(site, links, "tools", name)]
    if not items:
        return ""
    return blocks("## Where the roadmap uses it", bullets(items))


def _releases(site: Site, links: Links, name: str) -> str:
    """Return the supported release lines of a tool, with the day on which they were asked for."""
    value = site.releases.get(name)
    if not value or not value.lines:
        return ""
    # Three columns, so that a phone shows all of them.
    rows = [
        [
            plain(line.line),
            f"{day(line.released)} to {day(line.ends)}" if line.ends else f"{day(line.released)}, no end announced",
            plain(line.latest or "not said"),
        ]
        for line in value.lines
    ]
    origin = (
        f"From the open data of [endoflife.date](https://endoflife.date/{value.product}), as of {day(value.checked)}."
    )
    return blocks(
        "## Supported release lines",
        table(["Line", "Supported", "Latest then"], rows),
        f"{origin} {links.edit('data/releases.yaml', 'Edit', name)}\n{{ .upkeep }}",
    )


def tools_index(site: Site, links: Links) -> str:
    """Return all tools by group, a line each."""
    parts = ['<div data-module="filter" data-label="Show tools that contain"></div>']
    for group_id, group in site.tool_groups.items():
        lines = [f"{links.tool(name)}: {plain(site.tools[name].summary)}" for name in _of_group(site, group_id)]
        parts += [f"## {plain(group.title)}", bullets(lines)]
    return blocks(*parts)


def tool_records(site: Site, links: Links, group_id: str) -> str:
    """Return the tools of one group: a line for those with a page of their own, a record for the others."""
    parts = []
    for name in _of_group(site, group_id):
        tool = site.tools[name]
        parts.append(f"## {plain(tool.name)} {{ #{name} }}")
        if f"tools/{name}.md" in site.pages:
            parts.append(f"{plain(tool.summary)} {links.to(f'tools/{name}.md', f'The page on {tool.name}')}.")
        else:
            parts.append(_record(site, links, name))
    return blocks(*parts)


def _of_group(site: Site, group_id: str) -> list[str]:
    kinds = site.tool_groups[group_id].kinds
    found = [name for name, tool in site.tools.items() if tool.kind in kinds]
    return sorted(found, key=lambda name: (kinds.index(site.tools[name].kind), site.tools[name].name.lower()))


def _record(site: Site, links: Links, name: str) -> str:
    tool = site.tools[name]
    used = [links.topic(topic) for topic in site.roadmap.slots if name in site.topics[topic].tools]
    sources = [f"{links.source(source)}, {plain(site.sources[source].publisher)}" for source in tool.sources]
    facts = [
        f"**Kind:** {plain(tool.kind)}",
        f"**Licence:** {plain(tool.licence)}",
        f"**Official address:** [{plain(_host(tool.official))}]({tool.official})",
        f"**For:** {' '.join(inline(line) for line in tool.what_for)}",
        f"**Limits:** {' '.join(inline(line) for line in tool.what_not)}",
        f"**Alternatives:** {', '.join(links.tool(other) for other in tool.alternatives)}" if tool.alternatives else "",
        f"**Used in:** {', '.join(used)}" if used else "",
        f"**Sources:** {'; '.join(sources)}",
    ]
    also = f"Also called: {', '.join(plain(alias) for alias in tool.aliases)}.\n{{ .aliases }}" if tool.aliases else ""
    upkeep = (
        f"Checked on {day(tool.checked)}. {links.edit(f'data/tools/{name}.yaml', 'Edit these facts')}\n{{ .upkeep }}"
    )
    return blocks(plain(tool.summary), bullets([fact for fact in facts if fact]), also, upkeep)
