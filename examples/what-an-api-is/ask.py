"""Asks the Spoke server that runs on port 8000. Used by planner.py."""

import http.client
import json


def ask(path):
    """Return the status and the parsed JSON of a GET request."""
    connection = http.client.HTTPConnection("127.0.0.1", 8000)
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())
