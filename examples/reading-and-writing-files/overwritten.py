for day in ["Monday", "Tuesday", "Wednesday"]:
    with open("import.log", "w", encoding="utf-8") as file:
        file.write(f"{day}: import done\n")

with open("import.log", encoding="utf-8") as file:
    print(file.read(), end="")
