from desk_safe import app, refunded


def token_of(browser):
    # What stands in the hidden field of the browser's own form.
    return browser.get("/refund").text.split('name="csrf" value="')[1].split('"')[0]


oli, eve = app.test_client(), app.test_client()
oli.post("/login", data={"login": "oli"})
eve.post("/login", data={"login": "eve"})
mine, other = token_of(oli), token_of(eve)


def send(name, site, fields):
    answer = oli.post("/refund", data={"ride_id": "9001", **fields},
                      headers={"Sec-Fetch-Site": site})
    print(name, "from", site, answer.status_code)


send("missing token", "cross-site", {})
send("missing token", "same-origin", {})
send("empty token", "same-origin", {"csrf": ""})
send("Eve's token", "same-origin", {"csrf": other})
send("own token", "same-site", {"csrf": mine})
send("own token", "same-origin", {"csrf": mine})
print("refunded:", refunded)
