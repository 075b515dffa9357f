"""The door of the desk: log in and out."""

from flask import Blueprint, current_app, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from spoke import clock, database
from spoke.controllers.guard import COOKIE
from spoke.errors import Unauthenticated
from spoke.models import sessions

desk = Blueprint("login", __name__)


@desk.route("/login", methods=["GET", "POST"])
def enter() -> Response | tuple[str, int] | str:
    """Show the form; with the right password, give the browser a cookie."""
    if request.method == "GET":
        return render_template("login.html")
    form = request.form
    try:
        session = sessions.open_session(database.get(), form.get("login", ""), form.get("password", ""), clock.now())
    except Unauthenticated as problem:
        return render_template("login.html", problem=problem), problem.status
    answer = redirect(url_for("stations.index"), 303)
    # httponly: no script can read it; Lax: other sites' forms do not send it
    answer.set_cookie(
        COOKIE,
        session["token"],
        httponly=True,
        samesite="Lax",
        secure=current_app.config["SECURE_COOKIES"],
        path="/desk",
    )
    return answer


@desk.post("/logout")
def leave() -> Response:
    """End the session, here and in the database."""
    sessions.end_session(database.get(), request.cookies.get(COOKIE, ""))
    answer = make_response(redirect(url_for("login.enter"), 303))
    answer.delete_cookie(COOKIE, path="/desk")
    return answer
