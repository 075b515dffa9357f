import os
import sys

# Configuration, with a default that harms nobody.
host = os.environ.get("SPOKE_DB_HOST", "localhost")

# A secret, without a default: stop with one clear sentence when it is missing.
password = os.environ.get("SPOKE_DB_PASSWORD")
if not password:
    sys.exit("SPOKE_DB_PASSWORD is not set; see README, section Settings")

print("connecting to", host, "with a password of", len(password), "characters")
