import desk
import desk_safe
from probe import code_in

before = desk.app.test_client().get("/tickets")
after = desk_safe.app.test_client().get("/tickets")
for kind in code_in(before.text):
    print("before:", kind)
print("after:", code_in(after.text))
print(after.headers["Content-Security-Policy"])
print("Brake &lt; 50 %" in after.text, after.text.count(">photo</a>"), "links")
