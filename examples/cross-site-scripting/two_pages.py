from flask import Flask, render_template_string

from probe import code_in

app = Flask(__name__)
comments = ["Flat tyre", "Brake < 50 %", "<script>steal()</script>"]


# The comment is glued into the text of the page.
@app.get("/glued")
def glued():
    return "".join(f"<li>{comment}</li>\n" for comment in comments)


# The template puts the comment in and escapes it.
@app.get("/template")
def template():
    return render_template_string("{% for comment in comments %}<li>{{ comment }}</li>\n{% endfor %}", comments=comments)


# Ask for both, as a browser would, without starting a server.
for path in ["/glued", "/template"]:
    html = app.test_client().get(path).text
    print(path, "holds", code_in(html))
    print(html)
