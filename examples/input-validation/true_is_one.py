import json

for text in ['{"minutes": true}', '{"minutes": NaN}', '{"minutes": 29.0}']:
    minutes = json.loads(text)["minutes"]
    number = isinstance(minutes, (int, float))
    print(minutes, "is a number:", number, "- under 0:", minutes < 0, "- over 600:", minutes > 600)
