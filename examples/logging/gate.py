import logging
import os

# Set up first. The level comes from outside.
logging.basicConfig(level=os.environ.get("LOG_LEVEL", "INFO"),
                    format="%(levelname)s %(message)s")
log = logging.getLogger("load")

rows = ["8141;12", "8142;abc", "8143;7\nERROR all rides lost"]
for row in rows:
    ride, minutes = row.split(";")
    try:
        log.info("ride=%s minutes=%d", ride, int(minutes))
    except ValueError:
        # %r shows a line break as \n, so no value can write a line of its own.
        log.exception("ride=%s minutes=%r not loaded", ride, minutes)
