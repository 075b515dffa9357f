def length(started, ended):
    return ended - started


def line(ride, started, ended):
    return "ride " + ride + ": " + str(length(started, ended)) + " min"


print(line("9001", 402, 416))
print(line(9002, 932, 1015))
