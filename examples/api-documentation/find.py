from compare import disagreements
from rides_api import app

# One ride that has ended, one that is open, one that does not exist.
requests = []
for number in [9001, 9002, 9999]:
    # Method, path as in the description, path as it is sent, body.
    requests.append(("GET", "/rides/{ride_id}", f"/rides/{number}", None))
for line in disagreements("rides.yaml", app, requests):
    print(line)
