"""The table as it was found: unsalted SHA-256, three riders."""

import hashlib

accounts = {
    login: hashlib.sha256(password.encode()).hexdigest()
    for login, password in [("ada", "seven grey swans"), ("ben", "sunshine"), ("mia", "sunshine")]
}
