"""Who was at the same station in the same minute? 30 stations; riders are numbered."""


def make_visits(number):
    return [(rider, rider * 7 % 30, rider * 13 % 600) for rider in range(number)]


def meetings_slow(visits):
    steps = found = 0
    for i in range(len(visits)):
        for j in range(i + 1, len(visits)):
            steps += 1
            if visits[i][1] == visits[j][1] and visits[i][2] == visits[j][2]:
                found += 1
    return found, steps
