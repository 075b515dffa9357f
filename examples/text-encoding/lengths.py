import unicodedata

# A letter, a letter with an accent, the same in two parts, an emoji.
for text in ("e", "é", "e\u0301", "🚲"):
    print(text, len(text), "code points,", len(text.encode("utf-8")), "bytes")

# Equal for the eye, not for the program, until both have the same form.
print("é" == "e\u0301", "é" == unicodedata.normalize("NFC", "e\u0301"))
