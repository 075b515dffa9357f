import requests

class FleetUnavailable(Exception): ...

def checked(found):
    if not isinstance(found, dict) or type(found.get("bike_id")) is not int:
        raise FleetUnavailable("bike_id is not a whole number")
    return found

def bike(number):
    try:
        answer = requests.get(f"http://127.0.0.1:8000/{number}.json", timeout=2)
        # No such bike is an answer too.
        if answer.status_code == 404:
            return None
        answer.raise_for_status()
        return checked(answer.json())
    except requests.RequestException as error:
        raise FleetUnavailable(type(error).__name__) from None

for number in [501, 502, 503, 504]:
    try:
        print(number, bike(number))
    except FleetUnavailable as error:
        print(number, "unavailable:", error)
