import secrets
import tempfile
from io import BytesIO
from pathlib import Path
from flask import Flask, abort, request, send_file

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 100_000
FOLDER, owners = Path(tempfile.mkdtemp()), {}  # owners: in a real program a table


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
    answer = send_file(FOLDER / photo_id, mimetype="image/jpeg", as_attachment=True, download_name="photo.jpg")
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


web, jpg = app.test_client(), b"\xff\xd8\xff" + b"." * 50
GUARDS = ["Content-Disposition", "Content-Type", "X-Content-Type-Options"]
for who, name, data in [("ada", "../app.py", jpg), ("ada", "a.jpg", b"<p>"), ("ada", "b", jpg * 9999), ("", "c", jpg)]:
    sent = web.post("/photos", data={"photo": (BytesIO(data), name)}, headers={"X-Login": who})
    print(name, sent.status_code, len(list(FOLDER.iterdir())), "stored")
for login, number in [("ada", *owners), ("mechanic", *owners), ("ben", *owners), ("", *owners), ("ada", "1")]:
    got = web.get(f"/photos/{number}", headers={"X-Login": login})
    print(login or "nobody", got.status_code, *[got.headers[name] for name in GUARDS if got.status_code == 200])
