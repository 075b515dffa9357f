import warnings

import jwt

# Your own server: a key that somebody could remember.
# The library warns, and goes on.
with warnings.catch_warnings(record=True) as told:
    token = jwt.encode({"sub": "4"}, "bicycle", algorithm="HS256")
print(f"{told[0].category.__name__}: {told[0].message}")

# A thief tries a list of common words on one token, on a machine of their own.
warnings.simplefilter("ignore")
for word in ["password", "secret", "bicycle"]:
    try:
        jwt.decode(token, word, algorithms=["HS256"])
        print("the key is", word)
    except jwt.InvalidSignatureError:
        pass
