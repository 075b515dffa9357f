from flask import Flask, render_template_string
from jinja2 import Template

line = "<li>{{ name }}</li>"

# The same template language, filled by Jinja itself and by Flask.
print(Template(line).render(name="<b>Ada</b>"))
with Flask(__name__).app_context():
    print(render_template_string(line, name="<b>Ada</b>"))
    print(render_template_string("<li>{{ name|safe }}</li>", name="<b>Ada</b>"))
