WORDS = {
    "AWS": ["AWS", "EC2", "S3", "Lambda"],
    "Azure": ["Azure"],
    "Google Cloud": ["GCP", "Google Cloud", "Cloud Run"],
}
NEEDS = {
    "code that runs": {"AWS": "EC2", "Azure": "Virtual Machines", "Google Cloud": "Compute Engine"},
    "photographs of damage": {"AWS": "S3", "Azure": "Blob Storage", "Google Cloud": "Cloud Storage"},
    "rides and charges": {"AWS": "RDS", "Azure": "Database for PostgreSQL", "Google Cloud": "Cloud SQL"},
    "a closed network": {"AWS": "VPC", "Azure": "Virtual Network", "Google Cloud": "VPC"},
}

# An advert counts once for a provider, however many products it names.
adverts = open("adverts.txt", encoding="utf-8").read().splitlines()
counts = {name: sum(any(word in advert for word in words) for advert in adverts) for name, words in WORDS.items()}
all_words = sum(WORDS.values(), [])
none = sum(not any(word in advert for word in all_words) for advert in adverts)
print(counts, "no provider:", none)

# The choice, and what Spoke would use there.
first = max(counts, key=counts.get)
print(f"first: {first}, named in {counts[first]} of {len(adverts)} adverts")
for need, names in NEEDS.items():
    print(f"  {need}: {names[first]}")
