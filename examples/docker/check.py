"""python check.py DOCKERFILE COMPOSEFILE: asks what can be seen in the text."""
import re
import sys
from pathlib import Path

dockerfile, compose = (Path(name).read_text() for name in sys.argv[1:3])
steps = [line for line in dockerfile.splitlines() if re.match(r"[A-Z]", line)]


def last(start):
    places = [place for place, step in enumerate(steps) if re.match(start, step)]
    return max(places, default=-1)


users = [step.split()[1] for step in steps if step.startswith("USER")]
ports = re.findall(r'"([\d.:]+):\d+"', compose)
images = re.findall(r"^FROM (\S+)", dockerfile, re.M)
images += re.findall(r"image: (\S+)", compose)

answers = {
    "every image names a version": all(re.search(r":\D*\d", image) for image in images),
    "dependencies before code": -1 < last("RUN .*pip install") < last("COPY"),
    "runs as a user who is not root": users[-1:] not in ([], ["root"], ["0"]),
    "no password in the Dockerfile":
        not re.search(r"PASSWORD|SECRET|TOKEN", dockerfile),
    "no password in the Compose file": "only-for-practice" not in compose,
    "listens where others can reach it": "0.0.0.0:8000" in dockerfile,
    "published to this machine only":
        all(port.startswith("127.0.0.1:") for port in ports),
    "finds Redis by the name of its service":
        re.search(r"REDIS_HOST(=|: )\"?redis\b", compose) is not None,
    "the data has a volume": re.search(r"\w+:/data\b", compose) is not None,
}
for question, good in answers.items():
    print("yes" if good else "NO ", question)
