from client import change, listen

# Connected: the first change is seen.
stream = listen()
change(2)
last_id, free = next(stream)
print("map shows", free)

# The train is in a tunnel. Meanwhile a bike is taken.
change(1)

# Connected again, as if for the first time: only what happens from now on.
stream = listen()
change(0)
print("without the last id:", next(stream))

# Connected again with the id of the last message.
stream = listen(last_id)
print("with it:", next(stream), next(stream))
