from io import BytesIO

from flask import Flask, request

app = Flask(__name__)


@app.post("/photos")
def take_photo():
    photo = request.files["photo"]
    if photo.mimetype != "image/jpeg" or not photo.filename.endswith(".jpg"):
        return "no photo", 415
    return f"thanks for the photo: {photo.read()}"


page = (BytesIO(b"<script>steal()</script>"), "pedal.jpg", "image/jpeg")
print(app.test_client().post("/photos", data={"photo": page}).text)
