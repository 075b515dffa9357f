from names import Nameserver, Resolver

HOUR = 3600
spoke = Nameserver("zone.txt")

# A name for the API, and an alias for the staff desk.
spoke.add("api.spoke.example.", HOUR, "A", "203.0.113.10")
spoke.add("desk.spoke.example.", HOUR, "CNAME", "api.spoke.example.")

resolver = Resolver(spoke)
print("before:", resolver.ask("desk.spoke.example."))


def replace(ttl, address):
    spoke.records = [r for r in spoke.records if r[0] != "api.spoke.example."]
    spoke.add("api.spoke.example.", ttl, "A", address)


# Step 1: only the TTL. Then wait for the old TTL to pass.
replace(60, "203.0.113.10")
resolver.now = HOUR
resolver.ask("desk.spoke.example.")

# Step 2: the new address. The old one may be heard for 60 seconds more.
replace(60, "203.0.113.20")
for seconds in (59, 60):
    resolver.now = HOUR + seconds
    print(f"{seconds} s after the move:", resolver.ask("desk.spoke.example."))

# Step 3: all is well, so a long TTL again.
replace(HOUR, "203.0.113.20")
print("at the end:", spoke.ask("api.spoke.example.", "A"))
