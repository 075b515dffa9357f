"""Relative Markdown links from one page to others: the one place that knows how pages are laid out."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from .model import Site
from .render.text import plain


@dataclass(frozen=True)
class Links:
    """Makes links for the page docs/<page>."""

    site: Site
    page: str
    edit_root: str = ""

    def to(self, path: str, label: str) -> str:
        """Return a link to docs/<path>, which may end in #anchor; on that very page, its bold label."""
        target, hash_, anchor = path.partition("#")
        if target == self.page and not anchor:
            return f"**{plain(label)}**"
        here = posixpath.dirname(self.page)
        relative = "" if target == self.page else posixpath.relpath(target, here or ".")
        return f"[{plain(label)}]({relative}{hash_}{anchor})"

    def topic(self, name: str) -> str:
        """Return a link to a topic page, with its title."""
        return self.to(f"topics/{name}.md", self.site.topics[name].title)

    def step(self, name: str) -> str:
        """Return a link to a step page, with its number and title."""
        for number, step in enumerate(self.site.roadmap.steps, 1):
            if step.id == name:
                return self.to(f"steps/{name}.md", f"Step {number}: {step.title}")
        raise KeyError(name)

    def tool(self, name: str) -> str:
        """Return a link to a tool, with its name."""
        return self.to(self.tool_path(name), self.site.tools[name].name)

    def tool_path(self, name: str) -> str:
        """Return the page of a tool, or its place on the page of its kind."""
        page = f"tools/{name}.md"
        return page if page in self.site.pages else f"tools/kinds/{self.site.group_of(name)}.md#{name}"

    def run_it(self, name: str) -> str:
        """Return a link to how a tool is set up on the reader's machine, or nothing where its page does not say."""
        page = f"tools/{name}.md"
        document = self.site.documents.get(f"docs/{page}")
        if not document or "{ #run-it }" not in document.body:
            return ""
        return self.to(f"{page}#run-it", "Run it yourself")

    def comparison(self, name: str) -> str:
        """Return a link to a comparison, with its title."""
        return self.to(f"comparisons/{name}.md", self.site.pages[f"comparisons/{name}.md"].title)

    def question(self, name: str) -> str:
        """Return a link to a question and its answer."""
        for group in self.site.questions.values():
            for question in group.questions:
                if question.id == name:
                    return self.to(f"faq.md#{name}", question.question)
        raise KeyError(name)

    def term(self, name: str) -> str:
        """Return a link to a term of the glossary."""
        return self.to(f"glossary.md#{name}", self.site.glossary[name].term)

    def source(self, name: str) -> str:
        """Return a link to the text itself, outside the site."""
        source = self.site.sources[name]
        return f"[{plain(source.title)}]({source.address})"

    def edit(self, path: str, label: str, *location: str | int) -> str:
        """Return a link that opens a data file for editing, at the line of `location` where there is one."""
        if not self.edit_root:
            return ""
        document = self.site.documents.get(path)
        line = document.place(location).line if document and location else 0
        anchor = f"#L{line}" if line else ""
        return f"[{plain(label)}]({self.edit_root}{path}{anchor}){{ .edit }}"
