from register import app, outbox

client = app.test_client()


def ask(path, login, password):
    answer = client.post(path, json={"login": login, "password": password})
    print(path, login, answer.status_code)
    print("   ", answer.json)


# Three refusals, then twice the same registration.
GOOD = "seven grey swans row home"
for password in ["Tr0ub4dor&3", "passwordpassword",
                 "ada@example.org and more", GOOD, GOOD]:
    ask("/accounts", "ada@example.org", password)
for mail in outbox:
    print(mail)

# A stranger with the right password for nobody, then Ada.
ask("/sessions", "zoe@example.org", GOOD)
ask("/sessions", "ada@example.org", "guess")
ask("/sessions", "Ada@example.org", GOOD)

# Five guesses in a row, and then even the right one fails.
for _ in range(5):
    client.post("/sessions", json={"login": "ada@example.org", "password": "guess"})
ask("/sessions", "ada@example.org", GOOD)
