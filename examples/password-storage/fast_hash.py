import hashlib


def sha(password):
    return hashlib.sha256(password.encode()).hexdigest()


stolen = {"ada": sha("sunshine"), "ben": sha("sunshine"),
          "mia": sha("dragon1"), "oli": sha("a1b2c3")}
# The thief needs no trick, only a list of passwords that many people use.
table = {}
for guess in ["123456", "qwerty", "sunshine", "dragon1"]:
    table[sha(guess)] = guess
for login, value in stolen.items():
    print(login, table.get(value, "not in the list"))
