from sorter import ask

count = {}
long = "brakes are loose, and the lever on the left comes all the way in"
for ticket in ["squeals when braking", long, "smells odd"]:
    word = ask(ticket)["text"]
    count[word] = count.get(word, 0) + 1
print(count)
