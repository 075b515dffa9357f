"""Counts open repair tickets in Redis: GET /tickets, POST /tickets."""
import os

import redis
from flask import Flask

app = Flask(__name__)
store = redis.Redis(os.environ["REDIS_HOST"], password=os.environ["REDIS_PASSWORD"])


@app.get("/tickets")
def count():
    return {"open": int(store.get("open") or 0)}


@app.post("/tickets")
def add():
    return {"open": store.incr("open")}, 201
