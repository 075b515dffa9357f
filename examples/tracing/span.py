"""Spans in thirty lines. In your own service take OpenTelemetry's library instead."""

import secrets
from contextlib import contextmanager
from contextvars import ContextVar

current = ContextVar("current", default=None)  # the span in which the program is now
finished = []


def header():
    """What a call to another service takes with it."""
    span = current.get()
    return {"traceparent": f"00-{span['trace']}-{span['id']}-01"} if span else {}


@contextmanager
def span(name, traceparent=None):
    above = current.get()
    if traceparent:
        _, trace, parent, _ = traceparent.split("-")
    elif above:
        trace, parent = above["trace"], above["id"]
    else:
        trace, parent = secrets.token_hex(16), None
    this = {"name": name, "trace": trace, "id": secrets.token_hex(8), "parent": parent}
    before = current.set(this)
    try:
        yield this
    finally:
        current.reset(before)
        finished.append(this)
