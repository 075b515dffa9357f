now, reads, copies = 0, [], {}
free = {"Harbour": 3, "Hill Park": 0}


def free_at(station):
    # No copy, or one that is too old: read, and note when.
    if station not in copies or now - copies[station][1] >= 5:
        reads.append(station)
        copies[station] = (free[station], now)
    return copies[station][0]


def take(station):
    free[station] -= 1
    copies.pop(station, None)  # change first, then drop the copy


answers = [free_at("Harbour"), free_at("Hill Park")]
now = 4
answers += [free_at("Harbour"), free_at("Hill Park")]
take("Harbour")
answers.append(free_at("Harbour"))
now = 5
answers.append(free_at("Hill Park"))
print(answers, reads)
