from flask import Flask, request

app = Flask(__name__)
sessions = {"a long random number": "ada"}


@app.post("/logout")
def log_out():
    answer = app.make_response("bye")
    answer.delete_cookie("spoke_session")
    return answer


@app.get("/my-rides")
def my_rides():
    number = request.cookies.get("spoke_session", "")
    return "rides of " + sessions.get(number, "nobody")


# Ada logs out. A thief copied her cookie yesterday.
ada, thief = app.test_client(), app.test_client()
for browser in (ada, thief):
    browser.set_cookie("spoke_session", "a long random number")
ada.post("/logout")
print("Ada:  ", ada.get("/my-rides").text)
print("thief:", thief.get("/my-rides").text)
