seen = set()
trip = ["Harbour", "University"]
seen.add(trip)
