# Examples: a short break, one of exactly 5 minutes, several in a row, nothing.
# Steps:
# 1. Nothing in, nothing out.
# 2. Take the first ride as the present one.
# 3. For each further ride: if the break before it is short, the present ride
#    ends later; otherwise note the present ride, and the new one takes its place.
# 4. Note the last present ride.


def joined(rides):
    # 1 and 2
    lengths = []
    if len(rides) == 0:
        return lengths
    start = rides[0][0]
    end = rides[0][1]
    # 3
    for ride in rides[1:]:
        if ride[0] - end < 5:
            end = ride[1]
        else:
            lengths.append(end - start)
            start = ride[0]
            end = ride[1]
    # 4
    lengths.append(end - start)
    return lengths


print(joined([[480, 505], [508, 530]]), "expected [50]")
print(joined([[480, 505], [510, 530]]), "expected [25, 20]")
print(joined([[480, 490], [493, 500], [504, 520], [600, 610]]), "expected [40, 10]")
print(joined([]), "expected []")
