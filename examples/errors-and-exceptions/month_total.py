def fare(text):
    minutes = int(text)
    return minutes // 30 * 100


def total(texts):
    cents = 0
    for text in texts:
        cents += fare(text)
    return cents


print(total(["45", "29"]))
print(total(["45", "", "61"]))
