"""A small API for repair tickets, kept in memory."""

from flask import Flask, request

app = Flask(__name__)
tickets = {}


@app.get("/repair-tickets/<int:number>")
def show(number):
    return tickets[number] if number in tickets else ({"error": "not-found"}, 404)


@app.post("/repair-tickets")
def add():
    # The list gives the number.
    number = max(tickets, default=0) + 1
    tickets[number] = {"ticket_id": number, **request.get_json()}
    return tickets[number], 201, {"Location": f"/repair-tickets/{number}"}


@app.put("/repair-tickets/<int:number>")
def replace(number):
    # Replace the whole; nothing of the old body stays.
    if number not in tickets:
        return {"error": "not-found"}, 404
    tickets[number] = {"ticket_id": number, **request.get_json()}
    return tickets[number]


@app.delete("/repair-tickets/<int:number>")
def remove(number):
    return ("", 204) if tickets.pop(number, None) else ({"error": "not-found"}, 404)
