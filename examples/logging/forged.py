import logging
import sys

form = "%(levelname)s %(message)s"
logging.basicConfig(level="INFO", stream=sys.stdout, format=form)
name = "Harbour\nINFO operator logged in, login=ada"
logging.info("station searched, name=%s", name)
logging.info("station searched, name=%r", name)
