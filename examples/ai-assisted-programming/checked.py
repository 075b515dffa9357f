# Wrong at 60 and at 90: a half-hour that begins exactly then is not counted.
def proposed(minutes):
    if minutes < 60:
        return 0
    return (minutes - 60 + 29) // 30 * 50


# Mended: at 60 one half-hour has begun, and one more every 30 minutes.
def student_fare(minutes):
    if minutes < 60:
        return 0
    return ((minutes - 60) // 30 + 1) * 50


print(59, proposed(59), student_fare(59))
print(60, proposed(60), student_fare(60))
print(61, proposed(61), student_fare(61))
print(89, proposed(89), student_fare(89))
print(90, proposed(90), student_fare(90))

# The question, without password, rider and names of our machines:
#   The command is
#     curl -u USER:PASSWORD https://files.example.cmo/list.csv
#   and prints: curl: (6) Could not resolve host: files.example.cmo
#   What do I check first?
