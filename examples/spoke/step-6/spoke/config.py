"""What differs from machine to machine comes from the environment, is checked here, and stands nowhere else."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "spoke.db"


@dataclass(frozen=True)
class Config:
    """How this instance runs."""

    # A file name for SQLite, or postgresql://user:password@host/database
    database: str = str(FILE)
    # The payment provider; without one, charges stay owed
    payment_address: str = ""
    # True where browsers come over HTTPS
    secure_cookies: bool = False
    # How old the numbers of stations may be
    stations_seconds: float = 10

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Config":
        """Read the variables; say which one is wrong before the first request comes, not at it."""
        secure = environment.get("SECURE_COOKIES", "no")
        if secure not in ("yes", "no"):
            raise SystemExit(f"SECURE_COOKIES must be yes or no, not '{secure}'.")
        seconds = environment.get("STATIONS_SECONDS", "10")
        if not (seconds.isascii() and seconds.isdecimal()):
            raise SystemExit(f"STATIONS_SECONDS must be a whole number, not '{seconds}'.")
        return cls(
            database=environment.get("DATABASE_URL") or str(FILE),
            payment_address=environment.get("PAYMENT_ADDRESS", ""),
            secure_cookies=secure == "yes",
            stations_seconds=int(seconds),
        )
