"""Samples on pages: the file as it is, and what it printed."""

from __future__ import annotations

from ..links import Links
from ..model import Role, RunsOn, Sample, Site
from .text import blocks, day, inline, plain

LANGUAGES = {
    "c": "c",
    "conf": "nginx",
    "css": "css",
    "dockerfile": "dockerfile",
    "html": "html",
    "js": "js",
    "json": "json",
    "md": "markdown",
    "mjs": "js",
    "php": "php",
    "py": "python",
    "redis": "text",
    "sh": "bash",
    "sql": "sql",
    "toml": "toml",
    "yaml": "yaml",
    "yml": "yaml",
}
TABS = {"python": "Python", "php": "PHP", "javascript": "JavaScript"}
# Programs and services that a reader's machine may lack: the tool whose page says how to set them up.
SET_UP: dict[str, str] = {
    RunsOn.POSTGRESQL: "postgresql",
    RunsOn.MARIADB: "mariadb",
    RunsOn.REDIS: "redis",
    RunsOn.NGINX: "nginx",
    RunsOn.APACHE: "apache-http-server",
    RunsOn.NODE: "nodejs",
    RunsOn.PHP: "php",
}


def sample(site: Site, links: Links, folder: str, name: str) -> str:
    """Return one sample by its role: code and output, a mistake and its error, a solution that opens, lines to order."""
    return render(links, site.samples[folder][name], folder)


def sample_tabs(site: Site, links: Links, folder: str, name: str) -> str:
    """Return the samples name-python, name-php and name-javascript as tabs that stay on the reader's choice."""
    tabs = [
        f'=== "{label}"\n\n{indented(sample(site, links, folder, f"{name}-{language}"))}'
        for language, label in TABS.items()
        if f"{name}-{language}" in site.samples[folder]
    ]
    # `===!` begins a set of its own; two sets in a row would grow together.
    return blocks(tabs[0].replace("===", "===!", 1), *tabs[1:])


def render(links: Links, value: Sample, folder: str) -> str:
    """Return the Markdown of one sample."""
    code = fence(folder, value.file, language(value), value.file, wrapped=value.prose)
    printed = output(links, value, folder)
    match value.role:
        case Role.GIVEN:
            return f'??? given "{value.file}, a file that you are given"\n\n{indented(code)}'
        case Role.ORDER:
            mixed = fence(folder, f"{value.file}.mixed", language(value))
            return blocks(mixed, f'??? solution "The order"\n\n{indented(blocks(code, printed))}')
        case Role.SOLUTION | Role.GATE:
            return f'??? solution "A solution: {value.file}"\n\n{indented(blocks(code, printed))}'
        case Role.MISTAKE:
            return blocks(code, "It prints:" if value.ran else "", printed)
    if value.runs_on in {RunsOn.NOT_HERE, RunsOn.TEXT}:
        return blocks(code, printed)
    return blocks(code, f'??? predict "What does it print? Decide, then open"\n\n{indented(printed)}')


def gate_solution(site: Site, links: Links, folder: str) -> str:
    """Return the solution of a topic's task for the gate, folded."""
    return render(links, next(value for value in site.samples[folder].values() if value.role is Role.GATE), folder)


def output(links: Links, value: Sample, folder: str) -> str:
    """Return the recorded output with program, version, day and the way to one's own, or the reason why there is none."""
    if value.runs_on is RunsOn.NOT_HERE:
        return f"Not run here: {inline(value.reason or 'this program is not on our machines')}"
    if not value.ran:
        return ""
    origin = f"Printed by {plain(value.ran.version)} on {day(value.ran.on)}."
    return blocks(
        # The end of an error text says the most.
        fence(folder, f"{value.file}.out", "text", wrapped=value.fails or value.role is Role.MISTAKE),
        f"{origin}{_set_up(links, value)}\n{{ .ran }}",
    )


def _set_up(links: Links, value: Sample) -> str:
    """Return a link to how the program is set up; with a server beside it, how the server is."""
    tool = SET_UP.get(value.service or value.runs_on)
    link = links.run_it(tool) if tool else ""
    return f" {link}." if link else ""


def language(value: Sample) -> str:
    """Return the name by which the highlighter knows the language of a sample's file."""
    if value.runs_on is RunsOn.APACHE:
        return "apacheconf"
    return LANGUAGES.get(value.file.rsplit(".", 1)[-1].lower(), "text")


def fence(folder: str, file: str, language_: str, title: str = "", wrapped: bool = False) -> str:
    """Return a code block that shows a file below examples/; where it is `wrapped`, long lines break at the edge."""
    shown = f' title="{title}"' if title else ""
    about = f"{{ .{language_} .wrapped{shown} }}" if wrapped else f"{language_}{shown}"
    return f'``` {about}\n--8<-- "{folder}/{file}"\n```'


def indented(markdown: str) -> str:
    """Return Markdown moved to the right, to stand inside a tab or a folded block."""
    return "\n".join(f"    {line}" if line else "" for line in markdown.split("\n"))


def diagram(site: Site, folder: str, name: str) -> str:
    """Return a picture with its words below it."""
    about = site.diagrams[f"{folder}/{name}"]
    return (
        f'<figure class="diagram">\n--8<-- "{folder}/{name}.svg"\n'
        f"<figcaption>{plain(about.text)}</figcaption>\n</figure>"
    )
