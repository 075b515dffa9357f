# The service: a bare repository, history without work files.
rm -rf hosting.git laptop desktop
git init -q --bare -b main hosting.git

# The laptop: one commit, then publish it.
git init -q -b main laptop
cd laptop
echo "Fare report" > README.md
git add README.md
git commit -q -m "Begin the fare report"
git remote add origin ../hosting.git
git push -q -u origin main

# A second machine: clone, change, push.
git clone -q ../hosting.git ../desktop
cd ../desktop
echo "Run it: python3 report.py" >> README.md
git commit -q -a -m "Say how to run it"
git push -q

# The laptop again: before and after fetching the news.
cd ../laptop
cat README.md
git pull -q
cat README.md
