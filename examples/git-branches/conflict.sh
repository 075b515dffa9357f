source ./start.sh

# One branch sets the new price.
git switch -q -c new-price
echo 'print("one hour:", 120 * 2)' > fare.py
git commit -q -a -m "Set the price to 120"

# Meanwhile main gets a fee for starting, in the same line.
git switch -q main
echo 'print("one hour:", 200 * 2 + 50)' > fare.py
git commit -q -a -m "Add a fee for starting"

# Bring them together: Git cannot know what is meant.
git merge new-price
cat fare.py
