"""The staff desk of Spoke. create_app puts the parts together; `flask --app spoke run` calls it."""

from pathlib import Path

from flask import Flask, redirect, render_template, url_for
from werkzeug.routing import IntegerConverter, Map

from spoke import database
from spoke.controllers import bikes, rides, stations
from spoke.errors import Problem


class Number(IntegerConverter):
    """A number in an address, at most nine digits: a longer one is nobody's, and would not fit the database."""

    def __init__(self, map: Map) -> None:
        super().__init__(map, max=999_999_999)


def create_app(file: str | Path = database.FILE) -> Flask:
    """Make the application on a database file, which is made too where it is missing."""
    app = Flask(__name__, template_folder="views")
    app.url_map.converters["int"] = Number
    app.config["DATABASE"] = Path(file)
    if not app.config["DATABASE"].exists():
        database.make(app.config["DATABASE"])
    app.teardown_appcontext(database.close)

    # One controller for each thing that the desk is about
    for controller in (stations, bikes, rides):
        app.register_blueprint(controller.desk, url_prefix="/desk")
    app.add_url_rule("/", view_func=lambda: redirect(url_for("stations.index")), endpoint="home")
    app.register_error_handler(Problem, show_problem)
    return app


def show_problem(problem: Problem) -> tuple[str, int]:
    """Answer with a page that says what went wrong."""
    return render_template("problem.html", problem=problem), problem.status
