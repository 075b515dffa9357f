def only_with_token(following):
    def around(request):
        if request["token"] != "practice-token":
            return {"status": 401}
        return following(request)
    return around


def log(following):
    def around(request):
        response = following(request)
        print(request["path"], response["status"])
        return response
    return around


def rides(request):
    return {"status": 200}


# Three guesses at a token by a stranger, and one honest request.
application = only_with_token(log(rides))
for token in ["spoke", "secret", "12345", "practice-token"]:
    application({"path": "/rides", "token": token})
