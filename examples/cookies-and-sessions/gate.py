import secrets

sessions = {}  # number: minute of the log-in, minute of the last use


def log_in(now):
    number = secrets.token_urlsafe(32)
    sessions[number] = (now, now)
    return f"spoke_session={number}; HttpOnly; Secure; SameSite=Lax"


def ask(cookie, now):
    number = cookie.removeprefix("spoke_session=")
    first, last = sessions.pop(number, (-480, -480))
    if now - first >= 480 or now - last >= 30:
        return 401
    sessions[number] = (first, now)
    return 200


cookie, attributes = log_in(0).split("; ", 1)
print(attributes, [ask(cookie, now) for now in [29, 58, 88, 89]])
cookie, attributes = log_in(100).split("; ", 1)
print([ask(cookie, now) for now in range(120, 581, 20)].count(200))
print(ask("spoke_session=1", 581), sessions)
