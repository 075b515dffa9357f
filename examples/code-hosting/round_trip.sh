# Publish from the laptop.
rm -rf hosting.git laptop desktop
git init -q --bare -b main hosting.git
git init -q -b main laptop
cd laptop
echo 'print("free up to", 30)' > tariff.py
git add tariff.py
git commit -q -m "Print the free minutes"
git remote add origin ../hosting.git
git push -q -u origin main

# Propose a change on a branch, with its description.
git switch -q -c wording
echo 'print("free under", 30)' > tariff.py
git commit -q -a -m "Say under, not up to"
git push -q -u origin wording

# Review and merge on the other machine.
git clone -q ../hosting.git ../desktop
cd ../desktop
git diff main...origin/wording | grep '^[-+][^-+]'
git merge -q --no-ff -m "Merge pull request 1: wording" origin/wording
git push -q

# Bring the laptop up to date, and compare both copies.
cd ../laptop
git switch -q main
git pull -q
python3 tariff.py
git diff --quiet main origin/main && echo "same as the service"
git log --oneline --graph
