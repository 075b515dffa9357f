from flask import Flask, request
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)


@app.get("/rides")
def rides():
    return {"rider": request.remote_addr, "scheme": request.scheme}


def ask():
    headers = {"X-Forwarded-For": "198.51.100.9, 127.0.0.5"}
    headers["X-Forwarded-Proto"] = "https"
    neighbour = {"REMOTE_ADDR": "127.0.0.1"}
    client = app.test_client()
    return client.get("/rides", headers=headers, environ_base=neighbour).json


# Flask believes no header until you say how many proxies of your own there are.
print(ask())
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)
print(ask())
