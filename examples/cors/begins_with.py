OURS = "https://map.spoke.example"

for origin in [
    "https://map.spoke.example",
    "https://map.spoke.example.cats.example",
    "https://cats.example",
]:
    print(origin, origin.startswith(OURS), origin in {OURS})
