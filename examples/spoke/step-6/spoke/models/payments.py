"""Payments: what has been collected of what is owed."""

from spoke.database import Connection, Row
from spoke.log import log
from spoke.provider import NotPaid, Provider

OWED = """
    SELECT charge.charge_id, charge.ride_id, charge.cents
    FROM charge
    LEFT JOIN payment ON payment.charge_id = charge.charge_id
    WHERE payment.charge_id IS NULL AND charge.cents > 0
"""


def owed(connection: Connection) -> list[Row]:
    """Return all charges that are not paid, the oldest first."""
    return connection.execute(OWED + "ORDER BY charge.charge_id").fetchall()


def owed_for(connection: Connection, ride_id: int) -> list[Row]:
    """Return the charge of a ride if it is not paid: one row or none."""
    return connection.execute(OWED + "AND charge.ride_id = ?", (ride_id,)).fetchall()


def collect(connection: Connection, provider: Provider, charges: list[Row], now: str) -> int:
    """Ask the provider for each charge; return how many were paid. What fails stays owed, for the next time.

    Not inside a transaction: nobody else could write while we wait for a stranger.
    """
    paid = 0
    for charge in charges:
        try:
            reference = provider.pay(charge["charge_id"], charge["cents"])
        except NotPaid as problem:
            log.warning("not paid: %s", problem)
            continue
        # Two collectors at once get the same reference, and the second row is not needed
        added = connection.execute(
            "INSERT INTO payment (charge_id, reference, paid_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (charge["charge_id"], reference, now),
        )
        paid += added.rowcount
    return paid
