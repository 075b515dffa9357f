source ./start.sh sites.conf
ask 203.0.113.10 /
ask shop.example /
