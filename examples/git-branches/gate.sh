# Three branches, all begun at the first commit.
git init -q -b main city
cd city
printf '%s\n' "Harbour 6" "Hill Park 6" "University 6" > docks.txt
git add docks.txt
git commit -q -m "List the docks"
git switch -q -c harbour main
printf '%s\n' "Harbour 10" "Hill Park 6" "University 6" > docks.txt
git commit -q -a -m "Give Harbour four more docks"
git switch -q -c university main
printf '%s\n' "Harbour 6" "Hill Park 6" "University 8" > docks.txt
git commit -q -a -m "Give University two more docks"
git switch -q -c old-harbour main
printf '%s\n' "Old Harbour 6" "Hill Park 6" "University 6" > docks.txt
git commit -q -a -m "Harbour has a new name"

# One merge of each kind; the last one has to be settled.
git switch -q main
git merge harbour
git merge university -m "Merge university"
git merge old-harbour
printf '%s\n' "Old Harbour 10" "Hill Park 6" "University 8" > docks.txt
git commit -q -a -m "Merge old-harbour"
cat docks.txt
git log --oneline --graph
