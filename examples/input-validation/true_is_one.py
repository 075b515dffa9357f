import json

for text in ['{"minutes": true}', '{"minutes": NaN}', '{"minutes": 29.0}']:
    minutes = json.loads(text)["minutes"]
    # The rule: a number, not under 0 and not over 600.
    is_number = isinstance(minutes, (int, float))
    refused = not is_number or minutes < 0 or minutes > 600
    print(minutes, "refused" if refused else "passes")
