from xmlrpc.client import dumps

# The text that a client would send for fares.price(2, 2040).
print(dumps((2, 2040), methodname="fares.price"))
