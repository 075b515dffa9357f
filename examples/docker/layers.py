import hashlib

# Two orders of the same steps.
CODE_FIRST = ["FROM python:3.13-slim", "COPY . ./", "RUN pip install"]
CODE_LAST = ["FROM python:3.13-slim", "COPY requirements.txt ./",
             "RUN pip install", "COPY . ./"]
cache = set()


def build(title, steps, files):
    print(title)
    key = ""
    for step in steps:
        # A layer's key: the layers before, the words of the step,
        # the contents of the files it copies.
        copied = {name: text for name, text in files.items()
                  if step.startswith("COPY") and (name in step or " . " in step)}
        key = hashlib.sha256(f"{key}{step}{copied}".encode()).hexdigest()
        print("   reused " if key in cache else "   done   ", step)
        cache.add(key)


monday = {"requirements.txt": "flask", "app.py": "30 minutes free"}
tuesday = monday | {"app.py": "20 minutes free"}
build("code first, Monday", CODE_FIRST, monday)
build("code first, Tuesday", CODE_FIRST, tuesday)
build("code last, Monday", CODE_LAST, monday)
build("code last, Tuesday", CODE_LAST, tuesday)
