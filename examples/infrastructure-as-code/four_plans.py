from plan import plan, show

# What the files say. Nothing exists yet, nothing is remembered.
written = {
    "server.api": {"image": "debian-12", "size": "small"},
    "database.spoke": {"engine": "postgresql", "storage": 20},
}
show("first plan", plan(written, {}, {}))

# After applying: state and reality agree with the files.
state = {name: dict(settings) for name, settings in written.items()}
real = {name: dict(settings) for name, settings in written.items()}
show("second plan", plan(written, state, real))

# At night somebody made the server larger, by hand, in the console.
real["server.api"]["size"] = "large"
show("after a change by hand", plan(written, state, real))

# Two edits of the files.
written["server.api"] = {"image": "debian-13", "size": "large"}
written["database.spoke"]["storage"] = 40
show("after two edits", plan(written, state, real))
