# A history of ten commits, and the check beside it.
bash make_history.sh
cp check_day.py history && cd history

# HEAD is bad; the first commit was good.
FIRST=$(git rev-list --max-parents=0 HEAD)
git bisect start HEAD "$FIRST" > /dev/null

# Git checks out a commit half-way, runs the check, and halves again.
git bisect run python3 check_day.py > /dev/null

# What was tried, and what was found.
git bisect log | grep '^#' | sed 's/\[[0-9a-f]*\] //'
git show --format= --unified=0 refs/bisect/bad -- receipts.py | grep '^[-+] '
git bisect reset 2> /dev/null
