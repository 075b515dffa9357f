from flask import Flask, render_template

app = Flask(__name__)

# What a database would give.
stations = [
    {"name": "<Harbour>", "bikes": 5},
    {"name": "O'Neill & Sons", "bikes": 0},
]


@app.get("/stations")
def show():
    return render_template("stations.html", stations=stations)


# Ask twice: with the list, and after it was emptied.
browser = app.test_client()
print(browser.get("/stations").text)
stations.clear()
page = browser.get("/stations").text
print(page[page.index("<ul>"):page.index("</body>")])
