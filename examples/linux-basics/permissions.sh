source ./not_root.sh

# A settings file for its owner alone, then for its group as well.
echo "port 8080" > spoke.conf
chmod 600 spoke.conf
stat -c "%a %A %n" spoke.conf
chmod 640 spoke.conf
stat -c "%a %A %n" spoke.conf

# A program: the owner may start it, the others may read it.
echo 'echo "6 stations"' > report.sh
chmod 644 report.sh
chmod u+x report.sh
stat -c "%a %A %n" report.sh
./report.sh

# Taking away and giving back.
chmod u-r spoke.conf
cat spoke.conf || echo "not readable"
chmod u+r spoke.conf
cat spoke.conf
