import logging
import sys

logging.basicConfig(level="INFO", stream=sys.stdout, format="%(levelname)s %(message)s")
name = "Harbour\nINFO operator logged in, login=ada"
logging.info("station searched, name=%s", name)
logging.info("station searched, name=%r", name)
