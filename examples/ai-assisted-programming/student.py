# Student tariff: a ride under 60 minutes is free;
# from 60 minutes on, each half-hour begun costs 50 cents.
def student_fare(minutes):
    if minutes < 60:
        return 0
    return (minutes - 60 + 29) // 30 * 50


print(45, student_fare(45))
print(75, student_fare(75))
print(100, student_fare(100))
