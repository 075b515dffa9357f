"""Can this instance do its work? Asked by whoever decides where requests go."""

from flask import Blueprint

from spoke import database
from spoke.log import log

health = Blueprint("health", __name__)


@health.get("/health")
def show() -> tuple[dict, int]:
    """Answer 200 if the database answers, else 503. Why it does not stands in the log, not in the answer."""
    try:
        database.get().execute("SELECT 1 FROM station LIMIT 1").fetchone()
    except Exception:
        log.exception("the database does not answer")
        return {"status": "no database"}, 503
    return {"status": "ok"}, 200
