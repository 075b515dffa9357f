def log(following):
    def around(request):
        print("log: in", request["path"])
        response = following(request)
        print("log: out", response["status"])
        return response
    return around


def only_with_token(following):
    def around(request):
        # Stop here: what lies further in never sees the request.
        if request.get("token") != "practice-token":
            return {"status": 401}
        # Hand on a copy of the request with the rider in it.
        return following({**request, "rider": "Ada"})
    return around

def rides(request):
    print("  rides of", request["rider"])
    return {"status": 200}

application = log(only_with_token(rides))
for token in ["practice-token", None]:
    application({"path": "/rides", "token": token})
