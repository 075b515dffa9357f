from collections import namedtuple

import requests

BASE = "http://127.0.0.1:8000"
Station = namedtuple("Station", "name bikes")


class CityUnavailable(Exception):
    """The city's service did not give us what it promises."""


def station(data):
    if not isinstance(data, dict):
        raise CityUnavailable(f"no station: {data}")
    if not isinstance(data.get("name"), str) or type(data.get("bikes")) is not int:
        raise CityUnavailable(f"no station: {data}")
    return Station(data["name"], data["bikes"])


def all_stations(path="/stations?page=1", most=20):
    found = []
    for _ in range(most):
        try:
            answer = requests.get(BASE + path, timeout=(0.5, 0.5))
            answer.raise_for_status()
            data = answer.json()
            found += [station(one) for one in data["stations"]]
            path = data["next"]
        except (requests.RequestException, KeyError, TypeError) as error:
            raise CityUnavailable(f"{path}: {type(error).__name__}") from error
        if path is None:
            return found
        if not str(path).startswith("/"):
            raise CityUnavailable(f"next leads elsewhere: {path}")
    raise CityUnavailable(f"more than {most} pages")


print([one.name for one in all_stations()], sum(one.bikes for one in all_stations()))
for path in ["/slow", "/broken", "/maintenance", "/odd", "/round"]:
    try:
        print(all_stations(path))
    except CityUnavailable as error:
        print("refused:", error)
