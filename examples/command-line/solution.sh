# 1: a tree, and the way through it
mkdir practice
mkdir practice/october
cp import.log practice/october
cd practice/october
pwd
cd ../..
pwd
cd practice/october

# 2: how many warnings?
grep WARN import.log | wc -l

# 3: which option of grep turns the choice round?
grep --help | grep non-matching
grep -v OK import.log | wc -l

# 4: everything about station 6, in a file of its own
grep "station 6" import.log > station-6.txt
cat station-6.txt
