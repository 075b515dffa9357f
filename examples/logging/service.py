"""Three requests to Spoke, told by print. The provider does not answer the last one."""

REQUESTS = [
    {"id": "r1", "path": "/login", "token": None,
     "body": {"login": "ada", "password": "blue-heron-9"}},
    {"id": "r2", "path": "/rides", "token": "9f2c81d0",
     "body": {"dock": 101}},
    {"id": "r3", "path": "/charges", "token": "9f2c81d0",
     "body": {"ride": 8141, "card": "4242424242424242"}},
]


def pay(card):
    raise TimeoutError("provider did not answer")


def handle(request):
    body = request["body"]
    print("got request", request)
    if request["path"] == "/login":
        print("logged in", body)
    elif request["path"] == "/rides":
        print("dock", body["dock"], "answered at the second attempt")
        print("ride opened")
    else:
        print("paying with", body["card"])
        try:
            pay(body["card"])
        except TimeoutError as error:
            print("error", error)


if __name__ == "__main__":
    for request in REQUESTS:
        handle(request)
