# The table: method, pattern, name of the handler.
routes = [
    ("GET", "/stations", "list"),
    ("GET", "/stations/<id>", "show"),
    ("GET", "/stations/new", "form"),
    ("POST", "/stations", "create"),
]


def fits(pattern, path):
    # Part by part; a part in <> accepts anything.
    wanted, given = pattern.split("/"), path.split("/")
    if len(wanted) != len(given):
        return False
    for number in range(len(wanted)):
        if not wanted[number].startswith("<") and wanted[number] != given[number]:
            return False
    return True


def answer(method, path):
    for verb, pattern, name in routes:
        if verb == method and fits(pattern, path):
            return name
    return "404"


for request in ["GET /stations/12", "POST /stations", "GET /stations/new", "GET /docks"]:
    print(request, "->", answer(request.split()[0], request.split()[1]))
