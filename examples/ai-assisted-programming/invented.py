import math

print(math.roundup(44.2))
