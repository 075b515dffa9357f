with open("day.txt", "w", encoding="utf-8") as file:
    file.write("rides: 12\n")
with open("day.txt", "a", encoding="utf-8") as file:
    file.write("total: 900 cents\n")
with open("day.txt", encoding="utf-8") as file:
    print(len(file.readlines()), "lines")
