from flask import Flask, render_template_string

from probe import code_in

app = Flask(__name__)
comment = "Pedal <b>broken</b><img src=x onerror=steal()>"

page = "<li>{{ comment | safe }}</li>"
with app.app_context():
    html = render_template_string(page, comment=comment)
print(html)
print("holds", code_in(html))
