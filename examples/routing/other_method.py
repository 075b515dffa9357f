from flask import Flask

app = Flask(__name__)


@app.route("/bikes/<int:bike_id>/retire")
def retire(bike_id):
    return f"bike {bike_id} is out of service"


browser = app.test_client()
print(browser.post("/bikes/501/retire").status)
print(browser.get("/bikes/501/retire").text)
