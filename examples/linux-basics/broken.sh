# Makes the folder spoke/ with three faults in its permissions.
mkdir -p spoke/config spoke/bin spoke/public
echo "port 8080" > spoke/config/spoke.conf
echo 'cat config/spoke.conf' > spoke/bin/report.sh
echo "6 stations" > spoke/public/stations.txt
chmod 755 spoke spoke/bin spoke/public
chmod 640 spoke/config/spoke.conf
chmod 644 spoke/bin/report.sh
chmod 666 spoke/public/stations.txt
chmod 640 spoke/config
