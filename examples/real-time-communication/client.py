"""What a browser's EventSource does, as far as this page needs it."""

import requests

SITE = "http://127.0.0.1:8000"


def change(free):
    requests.post(f"{SITE}/change/{free}", timeout=5)


def listen(last_id=None, path="/events"):
    """Open the stream and return an iterator over (id, data).
    The first line has come when this returns."""
    headers = {} if last_id is None else {"Last-Event-ID": str(last_id)}
    response = requests.get(SITE + path, headers=headers, stream=True, timeout=5)
    lines = response.iter_lines(chunk_size=1, decode_unicode=True)
    next(lines)
    return messages(lines)


def messages(lines):
    message = {}
    for line in lines:
        name, _, value = line.partition(": ")
        if line and name:
            message[name] = value
        elif "data" in message:  # an empty line ends a message
            yield int(message["id"]), message["data"]
            message = {}
