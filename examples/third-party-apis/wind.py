"""The only file that knows the wind service. Others get a number or WindUnknown."""

import os

import requests

BASE = os.environ.get("WIND_URL", "http://127.0.0.1:8000")


class WindUnknown(Exception):
    """There is no usable value; the text says why."""


def wind_kmh(lat, lon):
    headers = {"Authorization": f"Bearer {os.environ['WIND_KEY']}"}
    place = {"lat": f"{lat:.2f}", "lon": f"{lon:.2f}"}
    try:
        answer = requests.get(
            f"{BASE}/v1/wind",
            params=place,
            headers=headers,
            timeout=(0.5, 0.5),
            allow_redirects=False,
        )
        answer.raise_for_status()
        value = answer.json()["wind_kmh"]
    except (requests.RequestException, KeyError, TypeError) as error:
        raise WindUnknown(type(error).__name__) from error
    if type(value) is not int or not 0 <= value <= 400:
        raise WindUnknown(f"no wind is {value!r}")
    return value
