import re

note = 'ticket "flat tyre" closed, ticket "bent wheel" open'
print(re.findall(r'"(.*)"', note))
print(re.findall(r'"([^"]*)"', note))
