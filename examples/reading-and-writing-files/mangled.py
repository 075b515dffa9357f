# Written as UTF-8, read as Latin-1: no error, wrong letters.
with open("names.txt", "w", encoding="utf-8") as file:
    file.write("Müller")
with open("names.txt", encoding="latin-1") as file:
    print(file.read())

# The other way round.
with open("names.txt", "w", encoding="latin-1") as file:
    file.write("Müller")
with open("names.txt", encoding="utf-8") as file:
    print(file.read())
