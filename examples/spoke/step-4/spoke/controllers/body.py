"""Reading and checking what a request to the API carries."""

from flask import request

from spoke import clock
from spoke.errors import Invalid


def fields(*names: str) -> dict:
    """Return the JSON object of the body; it has these fields and no others."""
    body = request.get_json()
    if not isinstance(body, dict):
        raise Invalid("The body must be a JSON object.")
    if set(body) != set(names):
        raise Invalid(f"The body must have exactly these fields: {', '.join(names)}.")
    return body


def number(body: dict, name: str) -> int:
    """Return a field that is a whole number above zero."""
    value = body[name]
    # In Python True is a number too, but nobody means dock True
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value < 10**9:
        raise Invalid(f"{name} must be a whole number above zero.")
    return value


def text(body: dict, name: str, longest: int = 200) -> str:
    """Return a field that is a text, not empty and not too long."""
    value = body[name]
    if not isinstance(value, str) or not 0 < len(value) <= longest or not value.isprintable():
        raise Invalid(f"{name} must be a text of 1 to {longest} characters.")
    return value


def time(body: dict, name: str) -> str:
    """Return a field that is a time in UTC."""
    value = text(body, name)
    try:
        # Written back, because a clock also reads 2026-1-2T3:4:5Z and we keep one form only
        return clock.parse(value).strftime(clock.FORM)
    except ValueError:
        raise Invalid(f"{name} must be a time such as 2026-10-25T00:50:00Z.") from None


def idempotency_key() -> str:
    """Return the key of the request, or an empty text."""
    key = request.headers.get("Idempotency-Key", "")
    if len(key) > 64 or not key.isprintable():
        raise Invalid("Idempotency-Key must have at most 64 characters.")
    return key
