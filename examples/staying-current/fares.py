# Runs on Python 3.11 with spoke-tariff 1.4.
from spoke_tariff import price, round_fare


def line(ride):
    euros = price(ride["minutes"])
    return f"{ride['id']}: {euros:.2f} EUR, rounded {round_fare(euros):.2f}"


assert price(30) == 0
