source ./publish.sh > log.txt

# Somebody pushes from the desktop ...
cd ../desktop
echo "Needs Python 3.11." >> README.md
git commit -q -a -m "Name the Python version"
git push -q

# ... and the laptop, which has not fetched that, pushes too.
cd ../laptop
echo "MIT licence" > LICENSE
git add LICENSE
git commit -q -m "Add a licence"
git push
