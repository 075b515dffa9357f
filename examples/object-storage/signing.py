"""Signed links: whoever holds the secret can make one, nobody can change one."""
import hashlib
import hmac

SECRET = "only-for-practice"


def signature(path, expires):
    text = f"GET {path} {expires}"
    return hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).hexdigest()


def link(path, expires):
    query = f"expires={expires}&signature={signature(path, expires)}"
    return f"http://127.0.0.1:8000{path}?{query}"
