from flask import Flask

app = Flask(__name__)

@app.get("/bikes/free")
def free():
    return "free bikes"

@app.get("/bikes/<int:bike_id>")
def show(bike_id):
    return f"bike {bike_id}"

@app.get("/bikes/<model>")
def of_model(model):
    return f"model {model}"

@app.post("/bikes/<int:bike_id>/lock")
def lock(bike_id):
    return f"bike {bike_id} is locked"

for line in ["GET /bikes/free", "GET /bikes/501", "GET /bikes/cargo",
             "POST /bikes/501/lock", "GET /bikes/501/lock", "POST /bikes/cargo/lock"]:
    method, path = line.split()
    answer = app.test_client().open(path, method=method)
    print(line, answer.status_code, answer.text if answer.status_code == 200 else "")
