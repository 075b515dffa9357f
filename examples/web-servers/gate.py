from pathlib import Path

for name in ["spoke/index.html", "spoke/bike.svg", "desk/plans/week.html"]:
    file = Path("www") / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("", encoding="utf-8")
ROOTS = {"spoke.example": "www/spoke", "desk.example": "www/desk"}


def answer(host, path):
    if host not in ROOTS:
        return "404"
    file = ROOTS[host] + path + ("index.html" if path.endswith("/") else "")
    if Path(file).is_file():
        return f"200 {file}"
    # A folder without its page is not the same as nothing at all.
    listing = path.endswith("/") and Path(file).parent.is_dir()
    return f"{403 if listing else 404} {file}"


for path in ["/", "/bike.svg", "/bikes.svg"]:
    print(answer("spoke.example", path))
for path in ["/plans/", "/old/"]:
    print(answer("desk.example", path))
print(answer("shop.example", "/"))
