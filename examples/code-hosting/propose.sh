source ./publish.sh > log.txt

# A branch with one small change, pushed under its own name.
git switch -q -c thirty-minutes
echo "A ride of 30:00 is not free." >> README.md
git commit -q -a -m "Say where free rides end"
git push -q -u origin thirty-minutes

# What a reviewer sees on another machine: the commits and the lines.
cd ../desktop
git fetch -q
git log --oneline main..origin/thirty-minutes
git diff main...origin/thirty-minutes | grep '^[-+][^-+]'

# After the approval: merge and publish main.
git merge -q --no-ff -m "Merge pull request 1" origin/thirty-minutes
git push -q
git log --oneline --graph
