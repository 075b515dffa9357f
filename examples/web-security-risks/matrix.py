REQUESTS = [
    ("GET", "/rides/8141"),
    ("GET", "/rides/9999"),
    ("POST", "/bikes/501/workshop"),
    ("GET", "/stations"),
]
CALLERS = {"nobody": None, "Ada": "t-ada", "Grace": "t-grace", "Mia": "t-mia"}


def matrix(app):
    print(" " * 26 + "".join(f"{name:8}" for name in CALLERS).rstrip())
    for method, path in REQUESTS:
        # Every request, once by every caller: the status of each answer.
        cells = []
        for token in CALLERS.values():
            headers = {"Authorization": f"Bearer {token}"} if token else {}
            answer = app.test_client().open(path, method=method, headers=headers)
            cells.append(f"{answer.status_code:<8}")
        print(f"{method + ' ' + path:26}" + "".join(cells).rstrip())
