import base64

stored = base64.b64encode(b"+44 20 7946 0999").decode()
print(stored)
print(base64.b64decode(stored).decode())
