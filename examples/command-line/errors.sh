# How many lines, and what do they look like?
wc -l import.log
head -n 2 import.log

# The lines that hold the word ERROR
grep ERROR import.log

# The same, counted
grep ERROR import.log | wc -l

# Two words: the lines of station 3 among them
grep ERROR import.log | grep "station 3"

# Keep an answer in a file.
grep WARN import.log > warnings.txt
cat warnings.txt
