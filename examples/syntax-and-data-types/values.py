# Five values, each with a name
station = "Harbour"
docks = 6
kilometres = 1.5
is_open = True
closed_since = None

# Ask each value for its type.
print(type(station))
print(type(docks))
print(type(kilometres))
print(type(is_open))
print(type(closed_since))

# A name may get another value.
docks = docks + 2
print(station, "has", docks, "docks")
