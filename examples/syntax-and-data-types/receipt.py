# As typed into the form
typed_minutes = "95"
typed_price = "15"

# Text becomes numbers.
minutes = int(typed_minutes)
price = int(typed_price)

# Work in whole cents.
unlock = 100
total = unlock + minutes * price

# Show it to a person.
print(minutes // 60, "h", minutes % 60, "min")
print("total in cents:", total)
print(total // 100, "euros and", total % 100, "cents")
print(type(typed_minutes), type(total))
