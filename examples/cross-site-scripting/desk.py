"""The mechanic's list of tickets: a page with three faults."""

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

PAGE = """\
{% for ticket in tickets %}
<li title={{ ticket.by }}>{{ ticket.bike }}: {{ ticket.comment | safe }}
  <a href="{{ ticket.photo }}">photo</a></li>
{% endfor %}
"""


@app.get("/tickets")
def tickets():
    return render_template_string(PAGE, tickets=TICKETS)
