from look import look
from report import RIDES, monthly

look(monthly, RIDES)
