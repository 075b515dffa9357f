# How many adverts ask for each? (-c counts lines, -w looks for whole words)
grep -c -w PHP adverts.txt
grep -c -w Python adverts.txt
grep -c -w JavaScript adverts.txt

# And without those for senior developers? (-v leaves lines out)
grep -v senior adverts.txt | grep -c -w PHP
grep -v senior adverts.txt | grep -c -w Python
grep -v senior adverts.txt | grep -c -w JavaScript
