from two_instances import try_out

# The session lies in a dictionary of the instance that took the login.
print(try_out())
