from names import Nameserver, Resolver

spoke = Nameserver("zone.txt")
resolver = Resolver(spoke)
resolver.ask("spoke.example.")

# A minute later, both at once: a short TTL and the new address.
spoke.records[0] = ("spoke.example.", 60, "A", "203.0.113.20")
resolver.now = 60
print("after 1 minute:", resolver.ask("spoke.example."))
resolver.now = 3540
print("after 59 minutes:", resolver.ask("spoke.example."))
