import logging
import sys

logging.info("program starts")
form = "%(levelname)s %(message)s"
logging.basicConfig(level="INFO", stream=sys.stdout, format=form)
logging.info("ride=8141 charged")
logging.warning("ride=8142 lasted longer than a day")
