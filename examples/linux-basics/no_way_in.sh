source ./not_root.sh
mkdir -p srv/spoke
echo "port 8080" > srv/spoke/spoke.conf
chmod 644 srv/spoke/spoke.conf
chmod 600 srv/spoke
cat srv/spoke/spoke.conf
