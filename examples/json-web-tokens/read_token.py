import base64
import json

token = (
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    ".eyJzdWIiOiI0Iiwicm9sZSI6InJpZGVyIiwiYXVkIjoi"
    "cmlkZXMtYXBpIiwiZXhwIjoxNzkzNDgwNDAwfQ"
    ".FrAaS-Cz4vV2gu4Ue0ori5L80hfMFF-yFHc8RiSup2U"
)
header, claims, signature = token.split(".")


# base64url leaves out the filling at the end; decoding wants it back.
def decode(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


# No key, no library, no log-in: reading is open to everybody.
print("header   ", json.loads(decode(header)))
print("claims   ", json.loads(decode(claims)))
print("signature", len(decode(signature)), "bytes")
