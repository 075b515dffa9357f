source ./not_root.sh
# A file that all may read, in a folder that its owner may only list and change.
mkdir -p srv/spoke
echo "port 8080" > srv/spoke/spoke.conf
chmod 644 srv/spoke/spoke.conf
chmod 600 srv/spoke
cat srv/spoke/spoke.conf
