# What was rented, and two settings. The provider keeps all of it running and updated.
RENTED = [
    {"what": "database", "holds": "rides", "open_to": "the application"},
    {"what": "storage for photographs", "holds": "riders' documents", "open_to": "everybody"},
]
for thing in RENTED:
    if thing["open_to"] == "everybody":
        print(f"{thing['holds']} can be read by everybody. Who set that? You, not the provider.")
