git init -q -b main desk
cd desk
echo "bike 501: brakes" > tickets.txt
git add tickets.txt
git commit -q -m "Write the first ticket"
git switch -q -c bell
echo "bike 502: bell" >> tickets.txt
git commit -q -a -m "Write the second ticket"
git switch -q main
git merge -q bell
cat tickets.txt
