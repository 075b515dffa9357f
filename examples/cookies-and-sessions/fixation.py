import secrets

sessions = {}


def visit(number=None):
    """Everybody gets a session at the first visit, logged in or not."""
    if number is None:
        number = secrets.token_urlsafe(32)
        sessions[number] = "nobody"
    return number


def log_in(number, login):
    sessions[number] = login


# A stranger opens a session and slips its number to Ada; then she logs in.
strangers = visit()
ada = visit(strangers)
log_in(ada, "ada")
print("The stranger is now", sessions[strangers])
