history = ["3", "2", "1", "0"]  # free bikes; the place from 1 is the id


def stream(last_id):
    text = ": welcome\n\n"
    for number in range(last_id + 1, len(history) + 1):
        text += f"id: {number}\ndata: {history[number - 1]}\n\n"
    return text


def read(text):
    found = []
    # What stands behind the last empty line is not complete.
    for block in text.split("\n\n")[:-1]:
        lines = block.split("\n")
        if len(lines) == 2:
            found.append((int(lines[0][4:]), lines[1][6:]))
    return found


# The connection breaks within the third message.
sent = stream(0)
before = read(sent[: sent.index("data: 1") + len("data: 1")])
print(before)
print(read(stream(before[-1][0])))
