rm -rf hosting.git laptop
git init -q --bare -b main hosting.git
git init -q -b main laptop
cd laptop
echo "Fare report" > README.md
git add README.md
git remote add origin ../hosting.git
git push -u origin main
