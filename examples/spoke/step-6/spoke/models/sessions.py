"""Sessions: who has shown a password gets a token, and shows that from then on."""

import hashlib
import secrets
from datetime import timedelta

from spoke import clock, passwords
from spoke.database import Connection, Row, transaction
from spoke.errors import Unauthenticated

LIFE = timedelta(hours=12)


def open_session(connection: Connection, login: str, password: str, now: str) -> dict:
    """Return a new token with its end; raise Unauthenticated, which does not say whether login or password is wrong."""
    account = connection.execute("SELECT * FROM account WHERE login = ?", (login,)).fetchone()
    kept = account["password_hash"] if account else passwords.NOBODY
    if not passwords.is_right(password, kept) or account is None:
        raise Unauthenticated("Login or password is wrong.")

    # The token is 32 random bytes, so a quick hash is enough: nobody can guess and try
    token = secrets.token_urlsafe(32)
    ends_at = (clock.parse(now) + LIFE).strftime(clock.FORM)
    with transaction(connection):
        connection.execute("DELETE FROM session WHERE ends_at <= ?", (now,))
        connection.execute(
            "INSERT INTO session (token_hash, account_id, made_at, ends_at) VALUES (?, ?, ?, ?)",
            (_hash(token), account["account_id"], now, ends_at),
        )
    return {"token": token, "ends_at": ends_at, "role": account["role"]}


def account_of(connection: Connection, token: str, now: str) -> Row | None:
    """Return the account that a token stands for, or None where it stands for none, or no longer."""
    return connection.execute(
        """
        SELECT account.account_id, account.login, account.role, account.rider_id
        FROM session
        JOIN account ON account.account_id = session.account_id
        WHERE session.token_hash = ? AND session.ends_at > ?
        """,
        (_hash(token), now),
    ).fetchone()


def end_session(connection: Connection, token: str) -> None:
    """Make a token worthless."""
    connection.execute("DELETE FROM session WHERE token_hash = ?", (_hash(token),))


def csrf_of(token: str) -> str:
    """Return the value that every form of a session carries.

    A strange site cannot know it, because it does not know the token.
    """
    return hashlib.sha256(f"csrf:{token}".encode()).hexdigest()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
