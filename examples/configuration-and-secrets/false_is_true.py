import os

os.environ["SPOKE_DEBUG"] = "False"

debug = bool(os.environ["SPOKE_DEBUG"])
print("debug is", debug)
