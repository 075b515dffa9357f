from two_instances import try_out

# The session lies in Redis, where both look.
print(try_out("shared"))
