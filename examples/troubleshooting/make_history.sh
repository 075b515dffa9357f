# Make a folder `history` with ten commits, in which receipts.py changes twice.
git init -q history && cd history
save() { git add . && git commit -q -m "$1"; }
note() { echo "$1" >> notes.txt; save "$1"; }
MINUTES='s|(ended - started).seconds // 60|int((ended - started).total_seconds() / 60)|'
FREE='s|<= FREE_MINUTES|< 30|'

sed -e "$MINUTES" -e "$FREE" ../receipts.py > receipts.py
save "Print receipts"
note "Describe the tariff"
note "List the stations"
note "Mention refunds"
sed -e "$FREE" ../receipts.py > receipts.py
save "Shorten the sum of minutes"
note "Correct a spelling mistake"
cp ../receipts.py receipts.py
save "Give the free minutes a name"
note "Add the opening hours"
note "Mention the workshop"
note "Change the address"
