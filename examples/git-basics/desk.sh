# A fresh repository
rm -rf desk
mkdir desk
cd desk
git init -q -b main

# Three changes, three commits
echo 'Harbour: 6 docks' > stations.txt
git add stations.txt
git commit -q -m "List the first station"
echo 'Hill Park: 6 docks' >> stations.txt
git add stations.txt
git commit -q -m "Add Hill Park, which opens on Monday"
echo 'Harbour: 10 docks' > stations.txt
echo 'Hill Park: 6 docks' >> stations.txt
git add stations.txt
git commit -q -m "Count the new docks at Harbour"

# Done when ...
git log --oneline
git diff HEAD~2 HEAD

# Spoil the file, and get it back.
echo 'oops' > stations.txt
git restore stations.txt
cat stations.txt
git status
