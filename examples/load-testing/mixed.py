import json
from urllib.request import urlopen

from load import at_rate

# Of five requests four look at the stations and one starts a ride.
MIX = ["/stations", "/stations", "/rides", "/stations", "/stations"]


def late(results, path):
    times = [seconds for asked, _, seconds in results if asked == path]
    count = sum(seconds > 0.5 for seconds in times)
    return "none" if count == 0 else "some" if count * 4 < len(times) else "many"


for rate in [10, 25, 150]:
    results = at_rate(rate, MIX * (rate // 5))
    assert all(status == 200 for _, status, _ in results)
    stations, rides = late(results, "/stations"), late(results, "/rides")
    print(f"{rate} a second, late: stations {stations}, rides {rides}")
numbers = json.load(urlopen("http://127.0.0.1:8000/numbers"))
queue = "more than ten" if numbers["most waiting"] > 10 else "few"
print("rides queued for a line:", queue)
print("used up: the two lines to the docks, at 5 x 10 = 50 requests a second")
