import secrets
import tempfile
from io import BytesIO
from pathlib import Path
from flask import Flask, abort, request, send_file

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 100_000
FOLDER, owners = Path(tempfile.mkdtemp()), {}  # owners: in a real program a table


def caller():
    return request.headers.get("X-Login") or abort(401)  # stands for the real log-in


@app.post("/photos")
def take():
    login, data = caller(), request.files["photo"].read()
    data.startswith(b"\xff\xd8\xff") or abort(415)
    photo_id = secrets.token_hex(16)
    (FOLDER / photo_id).write_bytes(data)
    owners[photo_id] = login
    return {"photo_id": photo_id}, 201


@app.get("/photos/<photo_id>")
def show(photo_id):
    caller() in {owners.get(photo_id) or abort(404), "mechanic"} or abort(403)
    answer = send_file(FOLDER / photo_id, mimetype="image/jpeg", as_attachment=True, download_name="photo.jpg")
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


web, jpg = app.test_client(), b"\xff\xd8\xff" + b"." * 50
for login, name, data in [("ada", "../app.py", jpg), ("ada", "a.jpg", b"<p>"), ("ada", "b", jpg * 9999), ("", "c", jpg)]:
    sent = web.post("/photos", data={"photo": (BytesIO(data), name)}, headers={"X-Login": login})
    print(name, sent.status_code, len(list(FOLDER.iterdir())), "stored")
for login, number in [("ada", *owners), ("mechanic", *owners), ("ben", *owners), ("", *owners), ("ada", "1")]:
    answer = web.get(f"/photos/{number}", headers={"X-Login": login})
    print(login or "nobody", answer.status_code, answer.headers.get("Content-Disposition"))
