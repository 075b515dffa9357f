messages, dead = [], []


def receive(now):
    for message in list(messages):
        if message["again"] <= now and message["times"] == 3:
            messages.remove(message)
            dead.append(message["text"])
        elif message["again"] <= now:
            message["times"] += 1
            message["again"] = now + 30
            return message
    return None


def acknowledge(message):
    messages.remove(message)


for text in ["dock 101", "dock 102"]:
    messages.append({"text": text, "times": 0, "again": 0})
print(receive(0)["text"])
acknowledge(receive(1))
print(receive(29), receive(30)["text"], receive(60)["text"], receive(90))
print(messages, dead)
