# Functions for the scripts of this page. Everything stops when the script ends.
mkdir -p tmp
PATH=$PATH:/usr/sbin
declare -A copy

# start PORT VERSION: start a copy and wait until it answers.
start() {
  python3 app.py "$1" "$2" & copy[$1]=$!
  until curl -s -o /dev/null "http://127.0.0.1:$1/"; do sleep 0.05; done
}
stop() { kill "${copy[$1]}"; wait "${copy[$1]}" 2>/dev/null; }

# nginx in front; reload reads live.conf again, and running requests are finished.
front() { nginx -p "$PWD" -c "$PWD/front.conf" -e error.log -g "pid nginx.pid;" "$@"; }
reload() { front -s reload; sleep 0.5; }
ask() { curl -s http://127.0.0.1:8530/; }

# A stream of requests; seen prints each different status once.
stream() {
  touch running
  while [ -e running ]; do
    curl -s -o /dev/null -w "%{http_code}\n" http://127.0.0.1:8530/
  done > statuses &
  asking=$!
}
seen() { rm running; wait "$asking"; echo "seen by riders:" $(sort -u statuses); }
trap 'rm -f running; kill "${copy[@]}" 2>/dev/null; kill -QUIT "$(cat nginx.pid)"' EXIT
