# Two copies of a program, nginx in front; everything stops when the script ends.
mkdir -p tmp
program=${program:-app.py}
python3 "$program" 8481 A &
a=$!
python3 "$program" 8482 B $b_is &
b=$!
for port in 8481 8482; do
  until curl -s -o body "http://127.0.0.1:$port/stations"; do sleep 0.1; done
done
PATH=$PATH:/usr/sbin
nginx -p "$PWD" -c "$PWD/balance.conf" -e error.log -g "pid nginx.pid;"
trap 'kill $a $b 2>/dev/null; kill -QUIT "$(cat nginx.pid)"' EXIT

# ask TIMES PATH [more]: ask through nginx, with the cookies that were received.
ask() {
  times=$1 path=$2; shift 2
  for n in $(seq "$times"); do
    curl -s -c cookies -b cookies "$@" "http://127.0.0.1:8480$path"
  done
}
