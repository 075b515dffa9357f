import json

# The answer of the rebuilt server, with status 404.
status = 404
answer = json.loads('{"error": "there is no such station"}')
if answer == {"error": "unknown station"}:
    print("please check the number")
else:
    print("station found:", answer)
