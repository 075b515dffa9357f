import re

for text in ["SP-0412", "SP-0412; DROP TABLE bike", "SP-0412\n"]:
    begins = re.match(r"SP-\d{4}", text)
    fits = re.fullmatch(r"SP-\d{4}", text)
    print(repr(text), bool(begins), bool(fits))
