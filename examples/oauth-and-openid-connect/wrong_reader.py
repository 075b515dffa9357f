import jwt

KEY = "the provider's key, at least 32 bytes long"
ISSUER = "https://login.example.org"
# Ada signed in to a quiz; its owner now shows the token to us.
token = jwt.encode({"iss": ISSUER, "sub": "ada", "aud": "quiz"}, KEY, "HS256")

careless = jwt.decode(token, KEY, ["HS256"], options={"verify_aud": False})
print("logged in as", careless["sub"])
try:
    jwt.decode(token, KEY, ["HS256"], audience="fitness", issuer=ISSUER)
except jwt.InvalidAudienceError as error:
    print("jwt.exceptions.InvalidAudienceError:", error)
