import sqlite3
import time
import uuid

import requests
from signing import SECRET, link

BUCKET = "http://127.0.0.1:8000"
database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE photo (ticket_id INTEGER, key TEXT UNIQUE, name TEXT)")


def store(ticket_id, name, content):
    # First the object, then the row: a row never points to nothing.
    key = f"/tickets/{ticket_id}/{uuid.uuid4()}"
    headers = {"Authorization": SECRET}
    answer = requests.put(BUCKET + key, data=content, headers=headers, timeout=5)
    answer.raise_for_status()
    database.execute("INSERT INTO photo VALUES (?, ?, ?)", (ticket_id, key, name))


def links(role, ticket_id, seconds=300):
    # Permission is checked here, for each link; the link itself asks nobody.
    if role not in {"mechanic", "operator"}:
        raise PermissionError(role)
    question = "SELECT key FROM photo WHERE ticket_id = ? ORDER BY rowid"
    keys = database.execute(question, (ticket_id,))
    return [link(key, int(time.time()) + seconds) for (key,) in keys]


store(7, "wheel.jpg", b"front wheel")
store(7, "wheel.jpg", b"rear wheel")
print([requests.get(address, timeout=5).text for address in links("mechanic", 7)])
print("expired:", requests.get(links("mechanic", 7, -1)[0], timeout=5).status_code)
try:
    links("rider", 7)
except PermissionError as error:
    print("no link for:", error)
key = database.execute("SELECT key FROM photo").fetchone()[0]
answers = [requests.get(BUCKET + path, timeout=5) for path in ("/", key)]
print("strangers:", [answer.status_code for answer in answers])
