from report import RIDES, monthly

monthly(RIDES)
