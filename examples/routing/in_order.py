# A router in miniature: method, pattern, name of the handler. The first that fits answers.
routes = [
    ("GET", "/stations", "list"),
    ("GET", "/stations/<id>", "show"),
    ("GET", "/stations/new", "form"),
    ("POST", "/stations", "create"),
]


def fits(pattern, path):
    # Compare part by part; a part in <> accepts anything.
    wanted, given = pattern.split("/"), path.split("/")
    if len(wanted) != len(given):
        return False
    return all(want.startswith("<") or want == part for want, part in zip(wanted, given))


def answer(method, path):
    names = [name for verb, pattern, name in routes if verb == method and fits(pattern, path)]
    return names[0] if names else "404"


for request in ["GET /stations/12", "POST /stations", "GET /stations/new", "GET /docks"]:
    print(request, "->", answer(*request.split()))
