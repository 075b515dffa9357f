import json

with open("spans.json", encoding="utf-8") as file:
    spans = json.load(file)


def draw(parent, depth):
    for span in spans:
        if span["parent"] != parent:
            continue
        # Own time: what is left when the spans below are taken away.
        length = span["to"] - span["from"]
        children = [s for s in spans if s["parent"] == span["span"]]
        own = length - sum(s["to"] - s["from"] for s in children)
        name, bar = "  " * depth + span["name"], " " * span["from"] + "#" * length
        print(f"{name:<18} {bar:<41} {length:>2}, own {own}")
        draw(span["span"], depth + 1)


draw(None, 0)
