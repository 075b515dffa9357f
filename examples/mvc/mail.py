import rides
from database import connect

ride = rides.find(connect(), 9003)
print(f"Dear {ride.rider},")
print(f"your ride of {ride.minutes()} minutes costs {ride.cents()} cents.")
