seen = {}
seen.add(501)
