sed 's|location / |location /api/ |; s|8481;|8481/;|' silent.conf > slash.conf
source ./start.sh slash.conf
ask 127.0.0.5 /api/rides
