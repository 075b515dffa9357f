import tempfile
from io import BytesIO
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
project = Path(tempfile.mkdtemp())
(project / "uploads").mkdir()
(project / "app.py").write_text("print('Spoke')")


@app.post("/photos")
def take_photo():
    photo = request.files["photo"]
    photo.save(project / "uploads" / photo.filename)
    return "", 201


attack = (BytesIO(b"print('mine now')"), "../app.py")
app.test_client().post("/photos", data={"photo": attack})
print((project / "app.py").read_text())
