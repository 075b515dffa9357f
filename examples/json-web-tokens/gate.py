import secrets
from datetime import datetime, timedelta, timezone

import jwt

KEY = secrets.token_bytes(32)  # in a real program from the configuration
withdrawn = set()


# A token says who, for whom and until when, and has a name of its own.
def issue(rider_id, minutes=10):
    claims = {
        "sub": str(rider_id),
        "aud": "rides-api",
        "exp": datetime.now(timezone.utc) + timedelta(minutes=minutes),
        "jti": secrets.token_urlsafe(16),
    }
    return jwt.encode(claims, KEY, algorithm="HS256")


def read(token):
    options = {"require": ["exp", "sub", "jti"]}
    claims = jwt.decode(token, KEY, algorithms=["HS256"],
                        audience="rides-api", options=options)
    if claims["jti"] in withdrawn:
        raise jwt.InvalidTokenError("withdrawn")
    return claims


def withdraw(token):
    withdrawn.add(read(token)["jti"])


# Six tokens: one good, five not. The last is the withdrawn one
# with a sign more, and its signature still fits.
good, old, out = issue(4), issue(4, minutes=-1), issue(4)
withdraw(out)
header, claims, signature = good.split(".")
changed = f"{header}.{issue(1).split('.')[1]}.{signature}"
own = {"sub": "1", "aud": "rides-api", "jti": "x", "exp": 9999999999}
unsigned = jwt.encode(own, None, algorithm="none")
tokens = {"good": good, "old": old, "changed": changed, "unsigned": unsigned,
          "withdrawn": out, "altered": out + "="}
for name, token in tokens.items():
    try:
        print(name, "-> rider", read(token)["sub"])
    except jwt.InvalidTokenError as error:
        print(name, "->", error)
