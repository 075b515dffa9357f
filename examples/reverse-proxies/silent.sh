source ./start.sh silent.conf
ask 127.0.0.5 /rides
ask 127.0.0.6 /rides
