from names import Nameserver, Resolver

spoke = Nameserver("zone.txt")
resolver = Resolver(spoke)

# A name, an alias, another type, a name that is not there.
print(resolver.ask("spoke.example."))
print(resolver.ask("www.spoke.example."))
print(resolver.ask("spoke.example.", "TXT"))
print(resolver.ask("api.spoke.example."))

# The move: the record changes at once, the resolver's copy does not.
spoke.records[0] = ("spoke.example.", 3600, "A", "203.0.113.20")
for minutes in (10, 59, 60):
    resolver.now = minutes * 60
    truth = spoke.ask("spoke.example.", "A")[0][3]
    heard = resolver.ask("spoke.example.")
    print(minutes, "minutes later: nameserver", truth, "resolver", heard)
