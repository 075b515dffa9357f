from desk import app, current_session, refunded, request


@app.get("/refund-now")
def refund_now():
    if current_session() is None:
        return "Log in first.", 401
    refunded.append(int(request.args["ride_id"]))
    return "refunded"


browser = app.test_client()
browser.post("/login", data={"login": "oli"})
# A link in an e-mail is enough.
answer = browser.get("/refund-now?ride_id=9001",
                     headers={"Sec-Fetch-Site": "cross-site"})
print(answer.text, refunded)
