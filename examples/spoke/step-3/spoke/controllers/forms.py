"""Reading what a form sent."""

from flask import request

from spoke.errors import Invalid


def number(name: str) -> int:
    """Return a field of the form as a whole number."""
    text = request.form.get(name, "")
    # No number of ours has more than nine digits, and a longer one would not fit the database
    if not (text.isascii() and text.isdecimal() and len(text) <= 9):
        raise Invalid(f"{name} must be a whole number.")
    return int(text)
