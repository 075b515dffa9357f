from compare import disagreements
from rides_api import app

# One request for each answer: 201, 409, 404 and 422 twice.
bodies = [{"dock_id": 1}, {"dock_id": 2}, {"dock_id": 99}, {"dock_id": "one"}, {}]
requests = []
for body in bodies:
    requests.append(("POST", "/rides", "/rides", body))
found = disagreements("start.yaml", app, requests)
print(len(bodies), "requests,", len(found), "disagreements")
