total = 0
try:
    for text in ["45", "", "29", "61"]:
        total += int(text) // 30 * 100
except ValueError as error:
    print("skipped:", error)
print("total:", total)
