try:
    with open("rides-may.csv", encoding="utf-8") as file:
        print(file.readline())
except ValueError as error:
    print("no such report:", error)
