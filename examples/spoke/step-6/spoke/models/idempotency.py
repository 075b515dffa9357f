"""Doing a thing once, however often it is asked for: the first answer is kept and repeated."""

import json
from collections.abc import Callable

from spoke.database import Connection, IntegrityError, transaction
from spoke.errors import Conflict, Invalid


def once(
    connection: Connection, account_id: int, key: str, request: str, now: str, work: Callable[[], tuple[dict, int]]
) -> tuple[dict, int]:
    """Return the answer and status of `work`, which is done only if the account has not used this key before.

    The change and the remembered answer are one transaction: there is never one without the other.
    What fails is not remembered, so that it can be tried again.
    """
    with transaction(connection):
        # Repeat the first answer
        row = connection.execute(
            "SELECT * FROM idempotency_key WHERE account_id = ? AND key = ?", (account_id, key)
        ).fetchone()
        if row is not None:
            if row["request"] != request:
                raise Invalid("This Idempotency-Key was used for another request.")
            return json.loads(row["answer"]), row["status"]

        # Or do it, and remember
        answer, status = work()
        try:
            connection.execute(
                "INSERT INTO idempotency_key (account_id, key, request, status, answer, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (account_id, key, request, status, json.dumps(answer), now),
            )
        except IntegrityError:
            raise Conflict("The same request is being worked on. Ask again in a moment.") from None
    return answer, status
