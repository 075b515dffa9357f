from flask import Flask

app = Flask(__name__)
open_tickets = {1, 2, 3}


@app.get("/tickets/<int:number>/close")
def close(number):
    open_tickets.discard(number)
    return {"closed": number}


# A program that follows every link to build a search index.
client = app.test_client()
print("before:", open_tickets)
for number in range(1, 4):
    client.get(f"/tickets/{number}/close")
print("after: ", open_tickets)
