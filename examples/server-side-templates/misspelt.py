from flask import Flask, render_template_string
from jinja2 import StrictUndefined

app = Flask(__name__)
line = "Charge: {{ chrage }} cents"

with app.app_context():
    print(render_template_string(line, charge=300))

# Ask Jinja to complain.
app.jinja_env.undefined = StrictUndefined
with app.app_context():
    try:
        print(render_template_string(line, charge=300))
    except Exception as error:
        print(type(error).__name__ + ":", error)
