from flask import Flask, render_template_string

from probe import code_in

app = Flask(__name__)
name, site = "Ada onfocus=steal() autofocus", "javascript:steal()"
page = "<input value={{ name }}>\n<a href='{{ site }}'>my site</a>"

with app.app_context():
    html = render_template_string(page, name=name, site=site)
print(html)
print("holds", code_in(html))
