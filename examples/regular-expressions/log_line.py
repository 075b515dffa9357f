import re

line = '10.0.0.7 [31/Oct/2026:20:00:01] "GET /stations/12?all=1 HTTP/1.1" 404 153'

# Each (?P<name>...) takes a part out under a name.
pattern = r'"(?P<method>[A-Z]+) (?P<path>[^ ?]+)[^"]*" (?P<status>\d{3}) '
found = re.search(pattern, line)
print(found["method"], found["path"], int(found["status"]))

# No match gives None, not an empty result.
print(re.search(pattern, "the log was rotated"))
