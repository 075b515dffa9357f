"""Rules about leftovers: what nothing uses is removed or used."""

from __future__ import annotations

from collections.abc import Iterator

from ..load import Loaded
from ..model import Tool
from ..problem import Problem
from .references import references
from .registry import rule


@rule("orphan-source")
def orphan_source(loaded: Loaded) -> Iterator[Problem]:
    """No record names this source. Use it or remove it from data/sources.yaml."""
    document = loaded.documents.get("data/sources.yaml")
    # While another file cannot be read, what it uses is unknown: judging now would mislead.
    if not document or set(loaded.documents) != set(loaded.values):
        return
    used = {reference.id for reference in references(loaded) if reference.kind == "source"}
    for name in loaded.sources:
        if name not in used:
            yield document.problem((name,), f"nothing uses the source '{name}'. Use it or remove it", "orphan-source")


@rule("orphan-tool")
def orphan_tool(loaded: Loaded) -> Iterator[Problem]:
    """No topic or comparison names this tool. Name it where it is used, or remove its file."""
    if set(loaded.documents) != set(loaded.values):
        return
    used = {reference.id for reference in references(loaded) if reference.kind == "tool"}
    for name in sorted(loaded.ids("data/tools/") - used):
        message = f"no topic, tool or comparison names '{name}'. Name it where it is used, or remove the file"
        yield Problem(f"data/tools/{name}.yaml", 1, 1, message, "orphan-tool")


@rule("orphan-example")
def orphan_example(loaded: Loaded) -> Iterator[Problem]:
    """A file below examples/ is not listed in a samples.yaml of its folder."""
    for path, samples in loaded.values.items():
        if not path.endswith("/samples.yaml"):
            continue
        folder = loaded.root / path.removesuffix("/samples.yaml")
        listed = {"samples.yaml"}
        for sample in samples.values():
            listed |= {sample.file, f"{sample.file}.out", f"{sample.file}.mixed", sample.upstream or "", *sample.needs}
        for file in sorted(folder.iterdir()):
            name = file.relative_to(loaded.root).as_posix()
            if (
                file.is_file()
                and file.suffix not in {".dot", ".svg"}
                and file.name not in listed
                and not _fixture(loaded, file.name, samples)
            ):
                message = f"{path} does not list this file. List it or remove it"
                yield Problem(name, 1, 1, message, "orphan-example")


def _fixture(loaded: Loaded, name: str, samples: dict[str, object]) -> bool:
    """Return whether a request of a sample asks for the file by its name."""
    return any(f"/{name}" in request for s in samples.values() for request in s.requests)  # type: ignore[attr-defined]


@rule("unused-exception")
def unused_exception(loaded: Loaded) -> Iterator[Problem]:
    """No address begins as an entry of data/link-exceptions.yaml does. Remove the entry, so that the list stays short."""
    document = loaded.documents.get("data/link-exceptions.yaml")
    exceptions: dict[str, str] = loaded.values.get("data/link-exceptions.yaml", {})
    addresses = [source.address for source in loaded.sources.values()]
    addresses += [tool.official for tool in loaded.folder("data/tools/", Tool).values()]
    for prefix in exceptions if document else ():
        if not any(address.startswith(prefix) for address in addresses):
            assert document is not None
            yield document.problem((prefix,), "no address begins like this. Remove the entry", "unused-exception")
