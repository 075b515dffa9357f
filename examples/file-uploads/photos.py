import secrets
import tempfile
from io import BytesIO
from pathlib import Path
from flask import Flask, abort, request, send_file

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 100_000
FOLDER = Path(tempfile.mkdtemp())
owners = {}  # in a real program a table


@app.post("/photos")
def take():
    login = request.headers.get("X-Login") or abort(401)  # stands for the real log-in
    data = request.files["photo"].read()
    if not data.startswith(b"\xff\xd8\xff"):
        abort(415)
    photo_id = secrets.token_hex(16)
    (FOLDER / photo_id).write_bytes(data)
    owners[photo_id] = login
    return {"photo_id": photo_id}, 201


@app.get("/photos/<photo_id>")
def show(photo_id):
    login = request.headers.get("X-Login") or abort(401)
    owner = owners.get(photo_id) or abort(404)
    if login not in {owner, "mechanic"}:
        abort(403)
    answer = send_file(FOLDER / photo_id, mimetype="image/jpeg",
                       as_attachment=True, download_name="photo.jpg")
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


web = app.test_client()
JPG = b"\xff\xd8\xff" + b"." * 50


def send(login, name, data):
    form = {"photo": (BytesIO(data), name)}
    sent = web.post("/photos", data=form, headers={"X-Login": login})
    print(name, sent.status_code, len(list(FOLDER.iterdir())), "stored")


def fetch(login, photo_id):
    got = web.get(f"/photos/{photo_id}", headers={"X-Login": login})
    print(login or "nobody", got.status_code)
    if got.status_code == 200:
        for name in ["Content-Disposition", "Content-Type", "X-Content-Type-Options"]:
            print(f"  {name}: {got.headers[name]}")


send("ada", "../app.py", JPG)
send("ada", "a.jpg", b"<p>")
send("ada", "b", JPG * 9999)
send("", "c", JPG)
photo_id = list(owners)[0]
for login in ["ada", "mechanic", "ben", ""]:
    fetch(login, photo_id)
fetch("ada", "1")
