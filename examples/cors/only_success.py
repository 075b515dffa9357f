import logging

from flask import Flask

app = Flask(__name__)
logging.disable()


@app.get("/fares")
def fares():
    fares = {"standard": 100}
    answer = {"fare": fares["minute"]}
    return answer, 200, {"Access-Control-Allow-Origin": "https://map.spoke.example"}


answer = app.test_client().get("/fares", headers={"Origin": "https://map.spoke.example"})
print(answer.status_code, answer.headers.get("Access-Control-Allow-Origin"))
