bash make_desk.sh && cd desk

# How large is it, and where does the address enter?
echo "$(git ls-files | wc -l | tr -d ' ') files"
git grep -n "receipt" app.py

# From name to name: where is each one defined?
git grep -n -E "def (receipt|receipt_text|euros|find)\("

# And who else calls the function that writes the receipt? (:! leaves a file out.)
git grep -n -w "receipt_text" -- '*.py' ':!receipts.py'
