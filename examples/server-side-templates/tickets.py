from flask import Flask, render_template

app = Flask(__name__)
tickets = [
    {"bike_id": 503, "note": "flat tyre"},
    {"bike_id": 519, "note": "<b>smells</b> of fish & chips"},
]


@app.get("/tickets")
def open_tickets():
    return render_template("tickets.html", tickets=tickets)


@app.get("/tickets/closed")
def closed():
    return render_template("closed.html", count=4)


# To see the pages, type `flask --app tickets run`. Here the program asks itself.
if __name__ == "__main__":
    browser = app.test_client()
    page = browser.get("/tickets").text
    print(page)
    # The note is shown as it was typed, and obeyed nowhere.
    assert "&lt;b&gt;smells&lt;/b&gt; of fish &amp; chips" in page
    assert "<b>" not in page
    # Both pages have the same frame.
    assert "<nav>" in page and "<nav>" in browser.get("/tickets/closed").text
    # An empty list has words of its own.
    tickets.clear()
    assert "No bike waits for a repair." in browser.get("/tickets").text
    print("all as it should be")
