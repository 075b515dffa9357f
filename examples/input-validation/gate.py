ALLOWED = {"name", "docks", "bikes"}

def faults(sent):
    if not isinstance(sent, dict):
        return {"body": "an object"}
    found = {}
    for field in sent.keys() - ALLOWED:
        found[field] = "not a field of this request"
    name, docks, bikes = sent.get("name"), sent.get("docks"), sent.get("bikes")
    if not isinstance(name, str) or not 1 <= len(name.strip()) <= 40:
        found["name"] = "a text of 1 to 40 characters"
    if type(docks) is not int or not 1 <= docks <= 40:
        found["docks"] = "a whole number from 1 to 40"
    if type(bikes) is not int or bikes < 0:
        found["bikes"] = "a whole number from 0"
    elif "docks" not in found and bikes > docks:
        found["bikes"] = "not more than docks"
    return found

good = {"name": "O'Neill Street", "docks": 6, "bikes": 6}
print(faults(good))
for change in [{"bikes": 7}, {"docks": True}, {"docks": "6", "bikes": -1},
               {"name": "  ", "role": "operator"}]:
    print(sorted(faults({**good, **change})))
print(faults([good]))
