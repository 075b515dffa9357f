from desk import app, current_session, refunded, request


@app.post("/api/refunds")
def refund_json():
    if current_session() is None:
        return {"error": "unauthenticated"}, 401
    refunded.append(request.get_json(force=True)["ride_id"])
    return {"refunded": refunded}


browser = app.test_client()
browser.post("/login", data={"login": "oli"})
# A foreign script may send text without asking first, and this text is JSON.
answer = browser.post("/api/refunds", data='{"ride_id": 9001}',
                      content_type="text/plain")
print(answer.text)
