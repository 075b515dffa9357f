# What a form sends is text.
typed = "25"
minutes = int(typed)
print(minutes + 5)

# This is not a whole number.
typed = "25 min"
minutes = int(typed)
print(minutes + 5)
