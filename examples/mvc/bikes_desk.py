import bikes
import workshop
from flask import Flask, render_template

app = Flask(__name__)


@app.get("/workshop")
def show():
    return render_template("bikes.html", bikes=bikes.in_workshop(workshop.connection))


def squeezed(application):
    # Spaces and line ends do not matter to a browser here.
    return "".join(application.test_client().get("/workshop").text.split())


if __name__ == "__main__":
    print(squeezed(app).replace("<li>", "\n<li>"))
    assert squeezed(app) == squeezed(workshop.app)
    # The same list for another reader, without HTML.
    for bike in bikes.in_workshop(workshop.connection):
        if bike.days_late():
            print(f"{bike.bike_id},{bike.days_late()}")
