# Two folders, and a log of five lines.
mkdir logs
mkdir reports
echo "OK dock 101" > logs/docks.log
echo "FAIL dock 102" >> logs/docks.log
echo "OK dock 102" >> logs/docks.log
echo "FAIL dock 104" >> logs/docks.log
echo "FAIL dock 102" >> logs/docks.log

# From here on everything is done in reports.
cd reports
grep FAIL ../logs/docks.log > failed.txt
grep "dock 102" failed.txt | wc -l
mv failed.txt "march failures.txt"
tail -n 1 "march failures.txt"
ls
pwd
