print("Spoke has", 2 + 4, "stations")
