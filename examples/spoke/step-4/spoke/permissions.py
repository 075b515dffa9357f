"""Who may do what. Every question about permission is answered here, for one account and one object.

rider: own rides. operator: every ride, and names. mechanic: bikes and tickets, no names. dock: reports what came back.
"""

from collections.abc import Mapping


def may_read_ride(account: Mapping, ride: Mapping) -> bool:
    """Return whether an account may read this ride."""
    if account["role"] == "rider":
        return ride["rider_id"] == account["rider_id"]
    return account["role"] == "operator"


def may_end_ride(account: Mapping, ride: Mapping) -> bool:
    """Return whether an account may end this ride: whoever may read it."""
    return may_read_ride(account, ride)


def may_see_names(account: Mapping) -> bool:
    """Return whether an account may see the names of riders."""
    return account["role"] == "operator"


def may_use_desk(account: Mapping) -> bool:
    """Return whether an account may use the staff desk at all."""
    return account["role"] in ("mechanic", "operator")
