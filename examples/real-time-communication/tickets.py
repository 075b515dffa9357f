import queue
from flask import Flask, Response, request

app = Flask(__name__)
tickets, listeners, asked = [], [], {"list": 0, "events": 0}


@app.post("/tickets/<text>")
def add(text):
    tickets.append(text)
    for news in listeners:
        news.put(len(tickets))
    return "", 201


@app.get("/tickets")
def whole_list():
    asked["list"] += 1
    return tickets


@app.get("/tickets/events")
def events():
    asked["events"] += 1
    last, news = int(request.headers.get("Last-Event-ID", 0)), queue.Queue()
    for number in range(last + 1, len(tickets) + 1):
        news.put(number)
    listeners.append(news)
    return Response(stream(news), mimetype="text/event-stream")


def stream(news):
    yield ": welcome\n\n"
    while True:
        number = news.get()
        yield f"id: {number}\ndata: {tickets[number - 1]}\n\n"


app.add_url_rule("/asked", view_func=lambda: asked)
app.run(port=8000, threaded=True)
