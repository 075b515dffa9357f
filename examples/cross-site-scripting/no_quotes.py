from flask import Flask, render_template_string

from probe import code_in

app = Flask(__name__)
texts = {"name": "Ada onfocus=steal() autofocus", "site": "javascript:steal()"}
page = "<input value={{ name }}>\n<a href='{{ site }}'>my site</a>"

with app.app_context():
    html = render_template_string(page, **texts)
print(html)
print("holds", code_in(html))
