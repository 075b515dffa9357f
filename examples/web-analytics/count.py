# Address, path, status and program, as a web server's access log has them.
LOG = """\
203.0.113.7 /map 200 Firefox
203.0.113.7 /map.js 200 Firefox
203.0.113.7 /rides 201 Firefox
198.51.100.4 /map 200 Safari
198.51.100.4 /map.js 200 Safari
192.0.2.9 /map 200 ExampleBot
192.0.2.9 /old-page 404 ExampleBot
198.51.100.4 /map 200 Safari"""

lines = [line.split() for line in LOG.splitlines()]
maps = [line for line in lines if line[1] == "/map"]
people = [line for line in maps if "Bot" not in line[3]]
print("requests:", len(lines))
print("map opened:", len(maps), "times,", len(people), "without the robot")
print("addresses that opened it:", len({line[0] for line in people}))
rides = [line for line in lines if line[1:3] == ["/rides", "201"]]
print("rides started:", len(rides))
