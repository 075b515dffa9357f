import secrets
from datetime import datetime, timedelta, timezone
import jwt

key = secrets.token_bytes(32)
now = datetime.now(timezone.utc)
good = {"sub": "4", "role": "rider", "aud": "rides-api",
        "exp": now + timedelta(minutes=10)}
late = {**good, "exp": now - timedelta(seconds=1)}

def who(token):
    # All that is accepted is written here; the token's header has no say.
    try:
        claims = jwt.decode(token, key, algorithms=["HS256"],
                            audience="rides-api",
                            options={"require": ["exp", "sub"]})
    except jwt.InvalidTokenError as error:
        return f"refused: {error}"
    return "rider " + claims["sub"]

print(who(jwt.encode(good, key, "HS256")))
print(who(jwt.encode(good, secrets.token_bytes(32), "HS256")))
print(who(jwt.encode(late, key, "HS256")))
print(who(jwt.encode({**good, "aud": "newsletter"}, key, "HS256")))
print(who(jwt.encode({"sub": "4", "aud": "rides-api"}, key, "HS256")))
print(who(jwt.encode(good, None, "none")))
