from compare import disagreements
from rides_api import app

# One ride that has ended, one that is open, one that does not exist.
requests = [("GET", "/rides/{ride_id}", f"/rides/{number}", None) for number in [9001, 9002, 9999]]
for line in disagreements("rides.yaml", app, requests):
    print(line)
