# Two files, one commit.
git init -q -b main prices
cd prices
echo "100 cents" > ride.txt
echo "900 cents" > pass.txt
git add ride.txt pass.txt
git commit -q -m "Keep the prices of the first summer"

# Two changes made together, recorded one by one.
echo "120 cents" > ride.txt
echo "800 cents" > pass.txt
git add ride.txt
git commit -q -m "Raise the ride: new locks have to be paid"
git add pass.txt
git commit -q -m "Lower the pass: too few riders bought one"

# The ride goes back to its first price.
git restore --source=HEAD~2 ride.txt
git add ride.txt
git commit -q -m "Take back the raise: riders were promised the old price"

# Look: four commits, and only the pass differs from the first.
git log --oneline
git diff HEAD~3 HEAD
git status
