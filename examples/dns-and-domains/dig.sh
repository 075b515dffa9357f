# Whom is the name entrusted to?
dig +short NS spoke.example

# The authoritative server, then the resolver of your own network.
dig @ns1.spoke.example A spoke.example
dig A spoke.example
