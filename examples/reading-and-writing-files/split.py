line = '2026-10-01,1200,"Müller, Jürgen"'
fields = line.split(",")
print(len(fields), fields[2])
