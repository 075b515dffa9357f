data = "Jörg Müller".encode("latin-1")
print(data.decode("utf-8", errors="ignore"))
print(data.decode("utf-8", errors="replace"))
