import requests


def charge(ride):
    for attempt in range(3):
        try:
            url = f"http://127.0.0.1:8000/charges/{ride}"
            return requests.post(url, timeout=(1, 0.3)).status_code
        except requests.Timeout:
            print("no answer, asking again")


print(charge(8141))
print("charges:", requests.get("http://127.0.0.1:8000/charges", timeout=1).text)
