import secrets
from datetime import datetime, timedelta, timezone

import jwt

key = secrets.token_bytes(32)
now = datetime.now(timezone.utc)
good = {"sub": "4", "role": "rider", "aud": "rides-api", "exp": now + timedelta(minutes=10)}


# Everything that is accepted is written here; nothing is taken from the token's header.
def who(token):
    rules = {"algorithms": ["HS256"], "audience": "rides-api", "options": {"require": ["exp", "sub"]}}
    try:
        return "rider " + jwt.decode(token, key, **rules)["sub"]
    except jwt.InvalidTokenError as error:
        return f"refused: {error}"


print(who(jwt.encode(good, key, "HS256")))
print(who(jwt.encode(good, secrets.token_bytes(32), "HS256")))
print(who(jwt.encode({**good, "exp": now - timedelta(seconds=1)}, key, "HS256")))
print(who(jwt.encode({**good, "aud": "newsletter"}, key, "HS256")))
print(who(jwt.encode({"sub": "4", "aud": "rides-api"}, key, "HS256")))
print(who(jwt.encode(good, None, "none")))
