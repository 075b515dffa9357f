from flask import Flask, render_template_string

page = "Page: {{ (seconds // 1800) * 100 }} cents"
mail = "Mail: {{ (seconds / 1800) | round | int * 100 }} cents"

with Flask(__name__).app_context():
    for seconds in [1799, 1800]:
        print(seconds, render_template_string(page, seconds=seconds))
        print(seconds, render_template_string(mail, seconds=seconds))
