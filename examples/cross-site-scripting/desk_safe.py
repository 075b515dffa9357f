from flask import render_template_string

from desk import TICKETS, app
from probe import code_in

# Quotes round the attribute, no `safe`, and a link only where there is an address.
PAGE = """\
{% for ticket in tickets %}
<li title="{{ ticket.by }}">{{ ticket.bike }}: {{ ticket.comment }}
  {% if ticket.photo %}<a href="{{ ticket.photo }}">photo</a>{% endif %}</li>
{% endfor %}
"""


# Escaping does not change the meaning of an address, so its beginning is checked.
def checked(ticket):
    good = ticket["photo"].startswith("https://photos.example/")
    return {**ticket, "photo": ticket["photo"] if good else None}


def tickets():
    return render_template_string(PAGE, tickets=[checked(ticket) for ticket in TICKETS])


# The net below: the browser runs only scripts that come as files from this site.
@app.after_request
def add_policy(answer):
    answer.headers["Content-Security-Policy"] = "script-src 'self'"
    return answer


print("before:", code_in(app.test_client().get("/tickets").text))
app.view_functions["tickets"] = tickets
answer = app.test_client().get("/tickets")
print("after:", code_in(answer.text))
print(answer.headers["Content-Security-Policy"])
print("Brake &lt; 50 %" in answer.text, answer.text.count(">photo</a>"), "links")
