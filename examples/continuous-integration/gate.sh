# Green for itself: the branch tests what main said when it began.
git init -q spoke && cd spoke
echo 'LIMIT = 60' > limit.py
git add limit.py && git commit -q -m "Limit"
git switch -q -c price
printf 'from limit import LIMIT\nassert LIMIT == 60\n' > test_limit.py
git add test_limit.py && git commit -q -m "Test"
git switch -q main
echo 'LIMIT = 45' > limit.py
git commit -q -a -m "Shorter limit" && cd ..

# check BRANCH: in a clone, alone and then merged with main.
check() {
  place=$(mktemp -d)
  git clone -q --branch "$1" spoke "$place/code" && cd "$place/code"
  python3 test_limit.py 2> ../log && echo "alone: green" || echo "alone: red"
  git merge -q -m "Try" origin/main
  if python3 test_limit.py 2> ../log; then echo "merged: green"; return 0; fi
  echo "merged: red"
  return 1
}
(check price)
echo "code $?"
git -C spoke log --oneline --all | wc -l
