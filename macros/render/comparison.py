"""The data blocks of a comparison page, and the index of comparisons."""

from __future__ import annotations

from datetime import date

from ..links import Links
from ..model import Claim, Comparison, Criterion, Sample, Site
from .claims import corrections_of
from .sample import fence, indented, language, output
from .text import blocks, bullets, day, inline, plain, table

# The rows that a beginner decides by stand in the table on the first screen.
FIRST_ROWS = 8


def comparison_top(site: Site, links: Links, name: str) -> str:
    """Return what stands on the first screen: question, verdict with its condition, and the table of the first rows."""
    value = site.comparisons[name]
    kind = (
        f"\n\n    **Not the same kind of thing.** {inline(value.not_the_same_kind)}" if value.not_the_same_kind else ""
    )
    return blocks(
        f"{inline(value.question)}\n{{ .lead }}",
        f'!!! verdict "For a beginner"\n\n    {inline(value.verdict)}{kind}',
        _table(site, links, value, value.tools, value.criteria[:FIRST_ROWS]),
        links.edit(f"data/comparisons/{name}.yaml", "Edit these facts", "criteria"),
    )


def comparison_page(site: Site, links: Links, name: str) -> str:
    """Return everything else of a comparison that comes from data, except its sources."""
    value = site.comparisons[name]
    return blocks(
        "## Which one when",
        *(_when(links, value, tool) for tool in value.columns),
        "### Either is fine if",
        bullets([inline(item) for item in value.either_is_fine_if]),
        *_same_task(site, links, name, value),
        "## Every row, with its neighbours",
        "A number behind a statement leads to its source at the end of the page. Unknown means that the documentation we read does not say.",
        *(_criterion(site, links, value, criterion) for criterion in value.criteria),
        "## Sayings that do not hold",
        *(_myth(site, value, myth.claim, myth.truth, myth.sources) for myth in value.myths),
        "## What a later change of mind costs",
        inline(value.migration),
        *_claims(site, links, name),
    )


def comparison_sources(site: Site, links: Links, name: str) -> str:
    """Return the numbered sources. They end the page: after a list so long nobody looks for more to read."""
    value = site.comparisons[name]
    return blocks("## Sources", _sources(site, value), _about(links, value, f"data/comparisons/{name}.yaml"))


def _table(site: Site, links: Links, value: Comparison, tools: list[str], rows: list[Criterion]) -> str:
    header = ["Criterion", *(links.tool(tool) for tool in tools)]
    lines = [[f"**{plain(row.name)}**", *(_cell(site, value, row.cells[tool]) for tool in tools)] for row in rows]
    return table(header, lines)


def _cell(site: Site, value: Comparison, claim: Claim) -> str:
    answer = f"**{claim.value}:** " if claim.value else ""
    return f"{answer}{inline(claim.claim)}{_notes(site, value, claim.sources)}"


def _numbers(site: Site, value: Comparison) -> dict[str, int]:
    """Return source id -> number on this page, in order of first use."""
    del site
    found: dict[str, int] = {}
    for criterion in value.criteria:
        for tool in value.columns:
            for source in criterion.cells[tool].sources:
                found.setdefault(source, len(found) + 1)
    for myth in value.myths:
        for source in myth.sources:
            found.setdefault(source, len(found) + 1)
    return found


def _notes(site: Site, value: Comparison, sources: list[str]) -> str:
    numbers = _numbers(site, value)
    return "".join(f" [[{numbers[source]}]](#source-{numbers[source]})" for source in sources)


def _when(links: Links, value: Comparison, tool: str) -> str:
    return blocks(
        f"### {links.site.tools[tool].name}",
        f"Choose {links.tool(tool)} if:",
        bullets([inline(item) for item in value.choose_if[tool]]),
        "Avoid it if:",
        bullets([inline(item) for item in value.avoid_if[tool]]),
    )


def _criterion(site: Site, links: Links, value: Comparison, criterion: Criterion) -> str:
    rows = [
        [links.tool(tool), _cell(site, value, criterion.cells[tool]), _unbroken(criterion.cells[tool].checked)]
        for tool in value.columns
    ]
    return blocks(
        f"### {plain(criterion.name)} {{ #{criterion.id} }}",
        inline(criterion.why),
        table(["Tool", "What holds", "Checked"], rows),
    )


def _unbroken(value: date) -> str:
    """Return a short date that never breaks over two lines."""
    return f"{value}".replace("-", "-\u2060")


def _same_task(site: Site, links: Links, name: str, value: Comparison) -> list[str]:
    parts = ["## The same task in each"]
    samples = site.samples.get(name, {})
    by_file = {sample.file: sample for sample in samples.values()}
    for task in value.same_task:
        parts += [f"### {plain(task.title)}", inline(task.task)]
        parts += [
            _sample(links, name, tool, by_file[task.samples[tool]]) for tool in value.columns if tool in task.samples
        ]
        parts.append(f"**Read side by side:** {inline(task.notes)}")
    return parts if len(parts) > 1 else []


def _sample(links: Links, folder: str, tool: str, sample: Sample) -> str:
    """Return a tab with the file and, where it ran, its recorded output."""
    code = fence(folder, sample.file, language(sample), sample.file)
    return f'=== "{links.site.tools[tool].name}"\n\n{indented(blocks(code, output(links, sample, folder)))}'


def _myth(site: Site, value: Comparison, claim: str, truth: str, sources: list[str]) -> str:
    return f"**“{inline(claim)}”** {inline(truth)}{_notes(site, value, sources)}"


def _claims(site: Site, links: Links, name: str) -> list[str]:
    found = corrections_of(site, links, "comparisons", name)
    return ["## Claims worth checking", bullets(found)] if found else []


def _sources(site: Site, value: Comparison) -> str:
    lines = []
    for source_id, number in _numbers(site, value).items():
        source = site.sources[source_id]
        version = f", {plain(source.version)}" if source.version else ""
        lines.append(
            f"{number}. [{plain(source.title)}]({source.address}){{ #source-{number} }}, {plain(source.publisher)}{version},"
            f" read on {day(source.checked)}"
        )
    return "\n".join(lines)


def _about(links: Links, value: Comparison, path: str) -> str:
    return (
        f"Kept by: {inline(value.owner)}. Last checked on {day(value.checked)}, next review by {day(value.review_by)}."
        f" {links.edit(path, 'Edit this comparison')}\n{{ .upkeep }}"
    )


def comparisons_index(site: Site, links: Links) -> str:
    """Return all comparisons with their questions."""
    return bullets([f"{links.comparison(name)}: {inline(value.question)}" for name, value in site.comparisons.items()])


def capacity_sum() -> str:
    """Return the sum with 20 servers: a table that reads without JavaScript, and the form that a script brings to life."""
    servers, each = 20, 500
    rows = [
        [f"{factor:g}", f"{servers} × {each} × {factor:g}", f"{servers * each * factor:,.0f}"]
        for factor in (1, 1.25, 1.5, 2)
    ]
    return blocks(
        table(["Factor that you assume", "The sum", "Sites on the same servers"], rows),
        '<div class="capacity-sum" data-module="capacity-sum" data-servers="20" data-each="500" data-factor="2"></div>',
    )
