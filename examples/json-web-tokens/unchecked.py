import jwt

# The attacker needs no key of ours: any key will do, for nobody looks.
forged = jwt.encode({"sub": "4", "role": "operator"}, "x" * 32, algorithm="HS256")

claims = jwt.decode(forged, options={"verify_signature": False})
print("welcome,", claims["role"])
