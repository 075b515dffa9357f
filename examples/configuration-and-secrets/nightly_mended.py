import os
import sys


def required(names):
    # Look at all of them first, so that one run names everything that is missing.
    missing = []
    for name in names:
        if not os.environ.get(name):
            missing.append(name)
    if missing:
        sys.exit("not set: " + ", ".join(missing))


def switch(name):
    # "0", "no" and "false" are texts, and every text that is not empty counts as true.
    return os.environ.get(name, "").lower() in ("1", "yes", "true")


# Secrets and what differs from machine to machine.
required(["SPOKE_DB_PASSWORD", "SPOKE_MAIL_KEY", "SPOKE_REPORT_TO"])
host = os.environ.get("SPOKE_DB_HOST", "localhost")
password = os.environ["SPOKE_DB_PASSWORD"]
mail_key = os.environ["SPOKE_MAIL_KEY"]
report_to = os.environ["SPOKE_REPORT_TO"]
verbose = switch("SPOKE_VERBOSE")

# A rule of the business, the same everywhere: it stays in the code.
free_minutes_shown = 30

print("database", host)
if verbose:
    print("totals to", report_to, "rides under", free_minutes_shown, "minutes are free")
