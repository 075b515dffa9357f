# Outside the function: runs once, when an environment is started.
print("              set up")


# The function: runs for each event.
def handler(event):
    return f"small picture of {event}"
