from pathlib import Path

import make_names  # noqa: F401 - it writes the two files

LIMIT = 10  # bytes in UTF-8, as an old dock display allows


def read(name):
    data = Path(name).read_bytes()
    try:
        return data.decode("utf-8").splitlines()
    except UnicodeDecodeError as error:
        place = error.start
        print(f"{name}: refused, byte {place} is {data[place]:#x} and no UTF-8")
        return []


def fits(name):
    return len(name.encode("utf-8")) <= LIMIT


for name in read("utf8.csv") + read("also-utf8.csv"):
    print(name, len(name), "characters", "fits" if fits(name) else "too long")

# Both sides of the limit: with an accent, with an emoji.
assert fits("Zoë Winter"[:9]) and not fits("Zoë Winter")
assert fits("Lena W🚲") and not fits("Lena Wi🚲")
