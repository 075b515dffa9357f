import logging
import os
import sys

# Set up once, where the program starts. The level comes from outside.
logging.basicConfig(
    level=os.environ.get("LOG_LEVEL", "INFO"),
    stream=sys.stdout,
    format="%(levelname)s %(name)s %(message)s",
)
log = logging.getLogger("spoke.charges")


def charge(ride, minutes):
    cents = minutes // 30 * 100
    log.debug("ride=%d minutes=%d cents=%d", ride, minutes, cents)
    if minutes > 24 * 60:
        log.warning("ride=%d lasted longer than a day, minutes=%d", ride, minutes)
    log.info("ride=%d charged, cents=%d", ride, cents)


charge(8141, 61)
charge(8142, 1449)
