# Each product by its number, at the level where you meet it.
LEVELS = {
    "IaaS": [1, 4, 8],
    "PaaS": [2, 5, 7],
    "SaaS": [3, 6],
}

# What stays with you at each level.
YOURS = {
    "IaaS": ["updates of the system", "your code", "who may reach the data"],
    "PaaS": ["your code or tables", "who may reach the data"],
    "SaaS": ["who may reach the data"],
}

with open("products.txt", encoding="utf-8") as file:
    names = dict(line.strip().split(" ", 1) for line in file)
for level, numbers in LEVELS.items():
    print(f"{level}: still yours: {', '.join(YOURS[level])}")
    for number in numbers:
        print("   ", names[str(number)])

# Every product once, and one duty that is yours everywhere.
assert sorted(sum(LEVELS.values(), [])) == list(range(1, 9))
print("yours at all levels:", set.intersection(*map(set, YOURS.values())))
