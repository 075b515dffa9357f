import hashlib
import hmac
import os


def keep(password):
    # A fresh salt for every password; cost and salt are kept with the result.
    salt = os.urandom(16)
    result = hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5)
    return f"scrypt$16384$8$5${salt.hex()}${result.hex()}"


def is_right(password, kept):
    _, n, r, p, salt, result = kept.split("$")
    n, r, p, salt = int(n), int(r), int(p), bytes.fromhex(salt)
    again = hashlib.scrypt(password.encode(), salt=salt, n=n, r=r, p=p)
    return hmac.compare_digest(again, bytes.fromhex(result))


# Two riders chose the same words.
ada, ben = keep("seven grey swans"), keep("seven grey swans")
print(len(ada), ada[:17])
print("equal values:", ada == ben)
print(is_right("seven grey swans", ada), is_right("seven grey swans", ben))
print("with a capital:", is_right("Seven grey swans", ada))
