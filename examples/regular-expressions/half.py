import re

for text in ["SP-0412", "SP-0412; DROP TABLE bike", "SP-0412\n"]:
    print(repr(text), bool(re.match(r"SP-\d{4}", text)), bool(re.fullmatch(r"SP-\d{4}", text)))
