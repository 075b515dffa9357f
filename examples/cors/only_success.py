import logging

from flask import Flask

app = Flask(__name__)
logging.disable()
PAGE = "https://map.spoke.example"


@app.get("/fares")
def fares():
    fares = {"standard": 100}
    answer = {"fare": fares["minute"]}
    return answer, 200, {"Access-Control-Allow-Origin": PAGE}


answer = app.test_client().get("/fares", headers={"Origin": PAGE})
print(answer.status_code, answer.headers.get("Access-Control-Allow-Origin"))
