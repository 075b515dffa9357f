from desk import COOKIE, app

mia, thief = app.test_client(), app.test_client()


def stolen_shows(number):
    thief.set_cookie(COOKIE, number)
    return "the form" if "<form" in thief.get("/").text else thief.get("/").text


# Log in with a number that somebody else chose.
mia.set_cookie(COOKIE, "chosen-by-a-stranger")
header = mia.post("/login").headers["Set-Cookie"]
print(header.partition("; ")[2])
print("before login: ", stolen_shows("chosen-by-a-stranger"))

# More rights: the number from before is worthless.
first = mia.get_cookie(COOKIE).value
print("as mechanic:  ", stolen_shows(first))
mia.post("/promote")
print("as operator:  ", mia.get("/").text, "| old number:", stolen_shows(first))

# Log-out ends it on the server too.
second = mia.get_cookie(COOKIE).value
mia.post("/logout")
print("after logout: ", stolen_shows(second))
