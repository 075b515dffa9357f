git init -q --bare -b main hosting.git
git init -q -b main laptop
cd laptop
echo "Fare report" > README.md
git add README.md
git commit -q -m "Begin the fare report"
git remote add origin ../hosting.git
git push -q -u origin main
git clone -q ../hosting.git ../desktop
cat ../desktop/README.md
