import requests

# 8000 answers after a second; on port 9 nobody listens.
for address in ["http://127.0.0.1:8000/slow", "http://127.0.0.1:9/"]:
    for timeout in [(1, 0.3), (1, 5)]:
        # Seconds to connect, then seconds to wait for the next bytes.
        try:
            print(timeout, requests.get(address, timeout=timeout).status_code)
        except requests.Timeout as error:
            print(timeout, "Timeout:", type(error).__name__)
        except requests.ConnectionError as error:
            print(timeout, "no connection:", type(error).__name__)
