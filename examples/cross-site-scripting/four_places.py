from flask import Flask, render_template_string

app = Flask(__name__)
comment = '"></script> & more'

page = """\
HTML       <li>{{ comment }}</li>
attribute  <input value="{{ comment }}">
URL        <a href="/tickets?about={{ comment | urlencode }}">
script     <script>const comment = {{ comment | tojson }};</script>
"""

# One text, four places. (Outside a request, Flask wants to know the app.)
with app.app_context():
    print(render_template_string(page, comment=comment))
