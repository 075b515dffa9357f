from flask import Flask, render_template_string

from probe import code_in

app = Flask(__name__)
comments = ["Flat tyre", "Brake < 50 %", "<script>steal()</script>"]


# The comment is glued into the text of the page.
@app.get("/glued")
def glued():
    html = ""
    for comment in comments:
        html += f"<li>{comment}</li>\n"
    return html


PAGE = """\
{% for comment in comments %}<li>{{ comment }}</li>
{% endfor %}"""


# The template puts the comment in and escapes it.
@app.get("/template")
def template():
    return render_template_string(PAGE, comments=comments)


# Ask for both, as a browser would.
for path in ["/glued", "/template"]:
    html = app.test_client().get(path).text
    print(path, "holds", code_in(html))
    print(html)
