import queue
from flask import Flask, Response, request

app = Flask(__name__)
history = []  # the place of a change in it is the id of that change
asked = {"/free": 0, "/events": 0}
listeners = []  # one queue for each open response


@app.post("/change/<int:free>")
def change(free):
    history.append(free)
    for news in listeners:
        news.put(len(history))
    return ""


@app.get("/free")
def polled():
    asked["/free"] += 1
    return {"free": history[-1] if history else 3}


@app.get("/events")
def events():
    asked["/events"] += 1
    last, news = int(request.headers.get("Last-Event-ID", len(history))), queue.Queue()
    for number in range(last + 1, len(history) + 1):  # what this browser has missed
        news.put(number)
    listeners.append(news)
    return Response(stream(news), mimetype="text/event-stream")


def stream(news):
    yield ": welcome\n\n"
    for number in iter(news.get, None):  # waits until there is something
        yield f"id: {number}\ndata: {history[number - 1]}\n\n"


app.add_url_rule("/asked", view_func=lambda: asked)
app.run(port=8000, threaded=True)
