# What was rented, and who may read it. The provider keeps it running.
RENTED = [
    {"what": "database", "holds": "rides", "open_to": "the application"},
    {"what": "photo storage", "holds": "riders' papers", "open_to": "everybody"},
]
for thing in RENTED:
    if thing["open_to"] == "everybody":
        print(f"{thing['holds']} can be read by everybody.")
        print("Who set that? You, not the provider.")
