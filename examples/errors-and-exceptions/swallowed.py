def fare(text):
    return int(text) // 30 * 100


total = 0
for text in ["45", "", "61"]:
    try:
        total += fair(text)
    except Exception:
        pass
print("total:", total)
