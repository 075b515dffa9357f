from flask import Flask

app = Flask(__name__)


@app.get("/bikes/<int:bike_id>/tickets")
def of_bike(bike_id):
    return f"tickets of bike {bike_id}"


@app.post("/bikes/<int:bike_id>/tickets")
def add(bike_id):
    return f"a ticket for bike {bike_id}", 201


@app.get("/tickets/open")
def still_open():
    return "all open tickets"


@app.get("/tickets/<int:ticket_id>")
def show(ticket_id):
    return f"ticket {ticket_id}"


@app.post("/tickets/<int:ticket_id>/close")
def close(ticket_id):
    return f"ticket {ticket_id} is closed"


if __name__ == "__main__":
    browser = app.test_client()
    good = ["GET /bikes/501/tickets", "POST /bikes/501/tickets", "GET /tickets/open"]
    good = good + ["GET /tickets/7", "POST /tickets/7/close"]
    for request in good + ["GET /tickets/7/close", "GET /tickets/seven"]:
        method, path = request.split()
        answer = browser.open(path, method=method)
        print(request, answer.status_code)
        if answer.status_code < 300:
            print("   ", answer.text)
