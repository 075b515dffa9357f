typed = "45"
print(typed // 30)
