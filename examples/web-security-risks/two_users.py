import logging

from api import app
from matrix import matrix

# Flask also writes each error to its log; switched off to keep the output short.
logging.disable()
matrix(app)
