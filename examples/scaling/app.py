import os
import secrets
import sys

import redis
from flask import Flask, request

app = Flask(__name__)
store = {}
if "shared" in sys.argv:
    port = int(os.environ.get("REDIS_PORT", "6379"))
    store = redis.Redis(port=port, decode_responses=True)


@app.post("/login/<name>")
def login(name):
    token = secrets.token_hex(16)
    store[token] = name
    return token


@app.get("/me")
def me():
    return store.get(request.headers["Authorization"]) or ("not logged in", 401)


app.run(port=int(sys.argv[1]))
