# Fits.
print("letters letters letters letters letters letters letters letters letters letters letters ")
