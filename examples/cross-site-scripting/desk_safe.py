"""The mechanic's list of tickets, mended."""

from flask import Flask, render_template_string

app = Flask(__name__)

TICKETS = [
    {"bike": 501, "by": "Ada", "comment": "Brake < 50 %",
     "photo": "https://photos.example/1"},
    {"bike": 502, "by": "Eve", "comment": "<script>steal()</script>",
     "photo": "https://photos.example/2"},
    {"bike": 503, "by": "x onmouseover=steal()", "comment": "Flat",
     "photo": "https://photos.example/3"},
    {"bike": 504, "by": "Ben", "comment": "Bent",
     "photo": "javascript:steal()"},
]

# Quotes round the attribute, no `safe`, and a link only where there is an address.
PAGE = """\
{% for ticket in tickets %}
<li title="{{ ticket.by }}">{{ ticket.bike }}: {{ ticket.comment }}
  {% if ticket.photo %}<a href="{{ ticket.photo }}">photo</a>{% endif %}</li>
{% endfor %}
"""


# Escaping does not change the meaning of an address, so its beginning is checked.
def checked(ticket):
    if ticket["photo"].startswith("https://photos.example/"):
        return ticket
    return {**ticket, "photo": None}  # a copy without the photo


@app.get("/tickets")
def tickets():
    shown = []
    for ticket in TICKETS:
        shown.append(checked(ticket))
    return render_template_string(PAGE, tickets=shown)


# The net below: the browser runs only scripts that come as files from this site.
@app.after_request
def add_policy(answer):
    answer.headers["Content-Security-Policy"] = "script-src 'self'"
    return answer
