"""Logging: one line for each request, and one id that ties together all lines of a request."""

import logging
import re
import time
import uuid
from urllib.parse import quote

from flask import Flask, Response, g, has_request_context, request

log = logging.getLogger("spoke")


class WithRequestId(logging.Filter):
    """Give every line the id of the request that it belongs to, or a dash."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = g.get("request_id", "-") if has_request_context() else "-"
        return True


def set_up(app: Flask) -> None:
    """Log to the terminal, and count the time of every request."""
    if not log.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(request_id)s %(message)s"))
        log.addHandler(handler)
        log.addFilter(WithRequestId())
        log.setLevel(logging.INFO)
    app.before_request(begin)
    app.after_request(finish)


def begin() -> None:
    """Take over the id that a proxy has given, if it looks like one; else make one."""
    given = request.headers.get("X-Request-ID", "")
    g.request_id = given if re.fullmatch(r"[A-Za-z0-9-]{8,64}", given) else uuid.uuid4().hex
    g.began = time.perf_counter()


def finish(answer: Response) -> Response:
    """Write the line, and tell the caller the id: who reports a fault can name it."""
    # quote: an address may hold a line break, and nobody shall write lines into our log.
    # No token, no body, no query: a log is read by more people than the database
    milliseconds = (time.perf_counter() - g.began) * 1000
    log.info("%s %s %d %.0f ms", request.method, quote(request.path), answer.status_code, milliseconds)
    answer.headers["X-Request-ID"] = g.request_id
    return answer
