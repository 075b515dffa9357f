import secrets

import jwt

key = secrets.token_bytes(32)
token = jwt.encode({"sub": "4"}, key, algorithm="HS256")
try:
    print(jwt.decode(token, key))
except jwt.DecodeError as error:
    print(f"jwt.exceptions.{type(error).__name__}: {error}")
