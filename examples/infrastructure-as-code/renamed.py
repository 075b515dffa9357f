from plan import plan, show

# Somebody tidies up: the database gets a better name in the file.
state = real = {"database.spoke": {"engine": "postgresql", "storage": 20}}
written = {"database.rides": {"engine": "postgresql", "storage": 20}}
show("after tidying up", plan(written, state, real))
