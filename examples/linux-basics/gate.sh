# The folder, the two files in it, and the public one.
mkdir desk
echo 'port = 8080' > desk/spoke.conf
echo 'echo "3 stations"' > desk/report.sh
echo 'Harbour' > stations.txt

# Owner, group, others: read is 4, write 2, start or pass through 1.
chmod 640 desk/spoke.conf
chmod 750 desk/report.sh
chmod 644 stations.txt
chmod 710 desk

stat -c "%a %n" desk desk/* stations.txt
./desk/report.sh
find desk -perm /007
find desk stations.txt -perm /022
