"""Repair tickets, with a token, a few promises, and one fault."""

from flask import Flask, request

app = Flask(__name__)
tickets = []


@app.post("/repair-tickets")
def add():
    # Who is it, and does the request make sense?
    if request.headers.get("Authorization") != "Bearer practice-token":
        return {"error": "unauthenticated"}, 401, {"WWW-Authenticate": "Bearer"}
    sent = request.get_json()
    if not isinstance(sent, dict):
        return {"error": "invalid"}, 422
    if type(sent.get("bike_id")) is not int or not isinstance(sent.get("kind"), str):
        return {"error": "invalid"}, 422
    # Build the ticket, keep it, show it.
    photos = sent.get("photos", [])
    ticket = {
        "ticket_id": len(tickets) + 1,
        "bike_id": sent["bike_id"],
        "kind": sent["kind"],
        "cover": photos[0] if "photos" in sent else None,
        "urgent": sent.get("urgent", False),
    }
    tickets.append(ticket)
    return ticket, 201, {"Location": f"/repair-tickets/{ticket['ticket_id']}"}


@app.get("/repair-tickets")
def show():
    return {"repair_tickets": tickets}


if __name__ == "__main__":
    app.run(port=8000)
