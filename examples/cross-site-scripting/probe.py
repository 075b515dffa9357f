"""What a browser would run in some HTML. To learn with: there are tricks it misses."""

from html.parser import HTMLParser


class Probe(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag == "script":
            self.found.append("a script element")
        for name, value in attributes:
            if name.startswith("on"):
                self.found.append(f"the handler {name}={value}")
            if (value or "").strip().lower().startswith("javascript:"):
                self.found.append(f"the address {value}")


def code_in(html):
    probe = Probe()
    probe.feed(html)
    return probe.found or "no code"
