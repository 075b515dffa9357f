PATH=$PATH:/usr/sbin
nginx -t -p "$PWD" -c "$PWD/no_semicolon.conf" -e error.log
