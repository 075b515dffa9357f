source ./parts.sh

# Two copies of version 1, both in use.
both() { printf 'server 127.0.0.1:8531;\nserver 127.0.0.1:8532;\n' > live.conf; }
both
start 8531 1
start 8532 1
front
stream

# One after the other: out of the list, replaced, tried, back into the list.
for port in 8531 8532; do
  both && sed -i "/$port/d" live.conf && reload
  stop $port
  start $port 2
  [ "$(curl -s http://127.0.0.1:$port/)" = "version 2" ] \
    || { echo "turn back"; exit 1; }
  both && reload
  echo "replaced $port:" $(curl -s http://127.0.0.1:8531/ http://127.0.0.1:8532/)
done
seen
