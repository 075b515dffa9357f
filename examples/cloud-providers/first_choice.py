WORDS = {
    "AWS": ["AWS", "EC2", "S3", "RDS", "Lambda"],
    "Azure": ["Azure", "Blob Storage"],
    "Google Cloud": ["GCP", "Google Cloud", "Cloud Run", "Cloud SQL"],
}
NEEDS = ["code that runs", "photographs of damage",
         "rides and charges", "a closed network"]
SERVICES = {
    "AWS": ["EC2", "S3", "RDS", "VPC"],
    "Azure": ["Virtual Machines", "Blob Storage",
              "Azure SQL Database", "Virtual Network"],
    "Google Cloud": ["Compute Engine", "Cloud Storage", "Cloud SQL", "VPC"],
}

with open("adverts.txt", encoding="utf-8") as file:
    adverts = file.read().splitlines()

# An advert counts once for a provider, however many products it names.
counts = {name: 0 for name in WORDS}
none = 0
for advert in adverts:
    named = [name for name in WORDS if any(word in advert for word in WORDS[name])]
    for name in named:
        counts[name] += 1
    if not named:
        none += 1
print(counts, "no provider:", none)

# The choice, and what Spoke would use there.
first = max(counts, key=counts.get)
print(f"first: {first}, named in {counts[first]} of {len(adverts)} adverts")
for need, service in zip(NEEDS, SERVICES[first]):
    print(f"  {need}: {service}")
