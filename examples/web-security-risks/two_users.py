import logging

from api import app
from matrix import matrix

# Flask would also write each error to its log; switched off to keep the output short.
logging.disable()
matrix(app)
