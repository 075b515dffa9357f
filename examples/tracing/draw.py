import json

with open("spans.json", encoding="utf-8") as file:
    spans = json.load(file)


def draw(parent, depth):
    for span in spans:
        if span["parent"] != parent:
            continue
        # Own time: what is left when the spans below are taken away.
        length = span["to"] - span["from"]
        below = sum(s["to"] - s["from"] for s in spans if s["parent"] == span["span"])
        bar = " " * span["from"] + "#" * length
        print(f"{'  ' * depth + span['name']:<18} {bar:<41} {length:>2}, own {length - below}")
        draw(span["span"], depth + 1)


draw(None, 0)
