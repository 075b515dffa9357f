source ./conflict.sh > conflict.txt

# Write the line that both sides meant, and no markers.
echo 'print("one hour:", 120 * 2 + 50)' > fare.py

# Mark the file as settled, and finish the merge.
git add fare.py
git commit -q -m "Merge the new price"
python3 fare.py

# What did the merge change for main, and what for new-price?
git diff HEAD^1 HEAD | grep '^[-+]print'
git diff HEAD^2 HEAD | grep '^[-+]print'
