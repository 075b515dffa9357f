# The program as it runs today: the price is wrong.
rm -rf desk
git init -q -b main desk
cd desk
echo 'print("receipt:", 200 * 3)' > receipt.py
git add receipt.py
git commit -q -m "Print a receipt"

# Unfinished work: the receipt shall name the rider.
git switch -q -c rider-name
echo 'print("Ada pays:", 200 * 3)' > receipt.py
git commit -q -a -m "Name the rider on the receipt"

# The repair starts from main and is delivered first.
git switch -q -c repair main
echo 'print("receipt:", 100 * 3)' > receipt.py
git commit -q -a -m "Charge each half-hour once"
git switch -q main
git merge -q repair
python3 receipt.py

# Bring the repair into the unfinished work, and settle the conflict.
git switch -q rider-name
git merge main
echo 'print("Ada pays:", 100 * 3)' > receipt.py
git add receipt.py
git commit -q -m "Merge main into rider-name"

# Deliver, and check that nothing was lost.
git switch -q main
git merge -q rider-name
python3 receipt.py
git grep -n '<<<<<<<' || echo "no markers"
git status
git log --oneline --graph
