import logging
import sys

form = "%(levelname)s request=%(request)s %(message)s"
logging.basicConfig(level="INFO", stream=sys.stdout, format=form)


def logger_for(number):
    # An adapter adds the same facts to every line that is written through it.
    return logging.LoggerAdapter(logging.getLogger("spoke"), {"request": number})


# Middleware would do this once for each request. Here two are under way at once.
first, second = logger_for("7f3a"), logger_for("b210")
first.info("ride=%d ends", 8141)
second.info("ride=%d ends", 8142)
first.info("ride=%d charged", 8141)
second.error("ride=%d not charged, card declined", 8142)
