def log(following):
    def around(method, path):
        status = following(method, path)
        print(method, path, status)
        return status
    return around

def only_get(following):
    def around(method, path):
        return following(method, path) if method == "GET" else 405
    return around

def no_crash(following):
    def around(method, path):
        try:
            return following(method, path)
        except Exception:
            return 500
    return around

def bike(method, path):
    return {"/501": 200}[path]
application = log(only_get(no_crash(bike)))
for method, path in [("GET", "/501"), ("DELETE", "/999"), ("GET", "/999")]:
    application(method, path)
