import sys

from flask import Flask

app = Flask(__name__)
sys.tracebacklimit = 0  # show only the end of a traceback
app.testing = True


@app.get("/stations")
def stations():
    print("6 stations")


app.test_client().get("/stations")
