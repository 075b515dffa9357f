echo "12 rides" > "march report.txt"
cat march report.txt
