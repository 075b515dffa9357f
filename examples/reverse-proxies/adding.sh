sed 's/\$remote_addr/$proxy_add_x_forwarded_for/' proxy.conf > adding.conf
source ./start.sh adding.conf
ask 127.0.0.5 /rides -H "X-Forwarded-For: 198.51.100.9"
echo "the first entry: $(sed 's/.*forwarded=\([^,]*\),.*/\1/' body)"
