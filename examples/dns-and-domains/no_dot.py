from names import Nameserver, Resolver

spoke = Nameserver("zone.txt")
spoke.add("app.spoke.example.", 3600, "CNAME", "spoke.example")
print(spoke.ask("app.spoke.example.", "A"))
print(Resolver(spoke).ask("app.spoke.example."))
