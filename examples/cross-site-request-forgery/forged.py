from desk import app, refunded

# The test client plays the operator's browser:
# it keeps cookies and adds them to each request.
browser = app.test_client()
browser.post("/login", data={"login": "oli"})

# She opens the page of cats. Its hidden form makes her browser send this.
answer = browser.post("/refund", data={"ride_id": "9001"},
                      headers={"Origin": "https://cats.example"})
print(answer.status_code, answer.text)

# Somebody without her cookie gets nowhere.
stranger = app.test_client()
print(stranger.post("/refund", data={"ride_id": "9002"}).status_code)
print("refunded:", refunded)
