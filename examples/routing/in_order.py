# The table: method, pattern, handler. The first row that fits answers.
routes = [
    ("GET", "/stations", "list"),
    ("GET", "/stations/<id>", "show"),
    ("GET", "/stations/new", "form"),
    ("POST", "/stations", "create"),
]


def fits(pattern, path):
    # Compare part by part; a part in <> accepts anything.
    wanted, given = pattern.split("/"), path.split("/")
    for n in range(min(len(wanted), len(given))):
        if not wanted[n].startswith("<") and wanted[n] != given[n]:
            return False
    return len(wanted) == len(given)


for request in ["GET /stations/12", "GET /stations/new", "GET /docks"]:
    method, path = request.split()
    answer = "404"
    for verb, pattern, name in routes:
        if answer == "404" and verb == method and fits(pattern, path):
            answer = name
    print(request, "->", answer)
