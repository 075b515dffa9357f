here=$PWD
source ./not_root.sh
bash "$here/broken.sh"
cd spoke

# The way in: owner all, group may enter, others nothing.
chmod 750 config
# The program: may be started by its owner.
chmod u+x bin/report.sh
# The public file: all may read it, only the owner changes it.
chmod 644 public/stations.txt

# The proof.
./bin/report.sh
stat -c "%a %n" config config/spoke.conf bin/report.sh public/stations.txt
echo "config open to others: $(find config -perm /007 | wc -l)"
echo "writable by others: $(find . -perm /002 | wc -l)"
