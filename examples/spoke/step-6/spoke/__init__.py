"""Spoke: the staff desk and the rides API. create_app puts the parts together; `flask --app spoke run` calls it."""

from pathlib import Path

from flask import Flask, Response, jsonify, make_response, redirect, render_template, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.routing import IntegerConverter, Map

from spoke import database, log
from spoke.cache import Cache
from spoke.config import Config
from spoke.controllers import bikes, guard, login, rides, stations
from spoke.controllers.api import api
from spoke.controllers.collecting import collect
from spoke.controllers.health import health
from spoke.errors import Conflict, Problem
from spoke.postgresql import is_postgresql
from spoke.provider import Provider


class Number(IntegerConverter):
    """A number in an address, at most nine digits: a longer one is nobody's, and would not fit the database."""

    def __init__(self, map: Map) -> None:
        super().__init__(map, max=999_999_999)


def create_app(config: Config | None = None, provider: Provider | None = None) -> Flask:
    """Make the application as the environment says, or as a given configuration does.

    A missing SQLite file is made. PostgreSQL's tables are not: two instances that start together would both do it.
    """
    config = config or Config.from_environment()
    app = Flask(__name__, template_folder="views")
    app.url_map.converters["int"] = Number
    app.config["DATABASE"] = config.database
    app.config["SECURE_COOKIES"] = config.secure_cookies
    app.config["MAX_CONTENT_LENGTH"] = 64_000
    if not is_postgresql(config.database) and not Path(config.database).exists():
        database.make(config.database)
    app.teardown_appcontext(database.close)
    app.extensions["stations"] = Cache(config.stations_seconds)
    if provider is None and config.payment_address:
        provider = Provider(config.payment_address)
    app.extensions["provider"] = provider
    log.set_up(app)

    # The desk, behind its guard: one controller for each thing that it is about
    controllers = (stations, bikes, rides, login)
    app.config["DESK"] = {controller.desk.name for controller in controllers}
    for controller in controllers:
        app.register_blueprint(controller.desk, url_prefix="/desk")
    app.before_request(guard.check_desk)
    app.context_processor(guard.for_views)
    app.add_url_rule("/", view_func=lambda: redirect(url_for("stations.index")), endpoint="home")

    # The API, and a command: flask --app spoke collect
    app.register_blueprint(api)
    app.register_blueprint(health)
    app.cli.add_command(collect)

    # Every problem gets an answer in the form of its half
    app.register_error_handler(Problem, show_problem)
    app.register_error_handler(HTTPException, show_http_problem)
    app.register_error_handler(database.IntegrityError, show_refusal)
    return app


def show_problem(problem: Problem) -> Response:
    """Say what went wrong: as a page at the desk, as JSON elsewhere."""
    return answer_with(problem.status, problem.code, str(problem))


def show_refusal(error: Exception) -> Response:
    """Say that the database refused a change: two instances did the same at the same moment, and one was quicker."""
    log.log.exception("refused by a constraint")
    return answer_with(Conflict.status, Conflict.code, "It no longer fits the present state. Look again.")


def show_http_problem(problem: HTTPException) -> Response:
    """Say what Flask found wrong: no such address, no JSON in the body, and so on."""
    answer = answer_with(problem.code or 500, problem.name.lower().replace(" ", "-"), problem.description or "")
    # Some carry headers that belong to the answer, such as Allow with 405
    for name, value in problem.get_headers():
        if name != "Content-Type":
            answer.headers[name] = value
    return answer


def answer_with(status: int, code: str, message: str) -> Response:
    """Return the answer to a request that did not work."""
    if request.path.startswith("/desk"):
        return make_response(render_template("problem.html", problem=message), status)
    answer = make_response(jsonify(error=code, message=message), status)
    if status == 401:
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer
