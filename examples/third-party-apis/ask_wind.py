import os

from wind import WindUnknown, wind_kmh

# In a real program the key comes from outside and stands in no file of Git.
os.environ["WIND_KEY"] = "test-key-1"


# What Spoke does with it: cargo bikes stay in their docks in a storm,
# and an unknown wind stops nobody.
def cargo_bikes_may_go(lat, lon):
    try:
        return wind_kmh(lat, lon) < 75
    except WindUnknown as why:
        print("no wind:", why)
        return True


for lat in [54.50, 54.51, 54.52, 54.53]:
    print(f"{lat:.2f}", cargo_bikes_may_go(lat, 3.50))

os.environ["WIND_KEY"] = "a wrong key"
print("54.50", cargo_bikes_may_go(54.50, 3.50))
