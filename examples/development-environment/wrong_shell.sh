print("Spoke")
