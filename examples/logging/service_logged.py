import logging
import os
import sys

from service import REQUESTS, pay


def handle(request):
    log = logging.LoggerAdapter(logging.getLogger("spoke"), {"request": request["id"]})
    body = request["body"]
    # The path only: headers and body hold secrets.
    log.debug("begins, path=%r", request["path"])
    if request["path"] == "/login":
        log.info("logged in, login=%r", body["login"])
    elif request["path"] == "/rides":
        log.warning("dock=%d answered at the second attempt", body["dock"])
        log.info("ride opened")
    else:
        try:
            pay(body["card"])
        except TimeoutError as error:
            masked = "..." + body["card"][-4:]
            log.error("ride=%d not charged, card=%s: %s", body["ride"], masked, error)


if __name__ == "__main__":
    form = "%(levelname)s request=%(request)s %(message)s"
    level = os.environ.get("LOG_LEVEL", "INFO")
    logging.basicConfig(level=level, stream=sys.stdout, format=form)
    for request in REQUESTS:
        handle(request)
