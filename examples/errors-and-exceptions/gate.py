readings = {"101": "48", "102": "", "103": "120", "104": "100", "105": None}


def battery(dock):
    percent = int(readings[dock])
    if percent > 100:
        raise ValueError(f"more than full: {percent}")
    return percent


def report(docks):
    for dock in docks:
        try:
            percent = battery(dock)
        except KeyError:
            print(dock, "is no dock")
        except ValueError as error:
            print(dock, "skipped:", error)
        else:
            print(dock, percent)


report(["101", "102", "999", "103", "104"])
report(["105"])
