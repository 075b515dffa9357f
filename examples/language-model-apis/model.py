"""Plays the API of a language model. Only a list of words, and it errs on purpose."""

import re

from flask import Flask, request

app = Flask(__name__)
WORDS = {
    "brak": "brakes", "squeal": "brakes", "tyre": "tyre", "flat": "tyre",
    "light": "light", "dark": "light", "basket": "basket", "saddle": "saddle",
}  # fmt: skip


def tokens(text):
    return len(text) // 4 + 1  # a rough guess; every real model counts in its own way


@app.post("/v1/answers")
def answer():
    if request.headers.get("Authorization") != "Bearer test-key":
        return {"error": "unknown key"}, 401
    asked = request.get_json()
    ticket = asked["input"]
    order = re.search(r"ignore .*?(?:reply|answer):? (.+)", ticket, re.I)
    found = [category for word, category in WORDS.items() if word in ticket.lower()]
    if order:
        text = order[1]  # it obeys whoever speaks last
    elif not found:
        text = "Unpleasant smell"  # it invents a category
    elif len(ticket) > 60:
        text = f"This is about {found[0]}."  # it talks
    else:
        text = found[0]
    sent, written = tokens(asked["instructions"] + ticket), tokens(text)
    return {"text": text, "usage": {"input_tokens": sent, "output_tokens": written}}


app.run(port=8000)
