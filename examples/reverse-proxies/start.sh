# A file for visitors, and folders for nginx.
mkdir -p www/static tmp
echo "stations: 6" > www/static/help.txt

# The application on port 8481, nginx with the named configuration on 8480.
# Both stop when the script ends.
python3 app.py 8481 &
app=$!
PATH=$PATH:/usr/sbin
nginx -p "$PWD" -c "$PWD/$1" -e error.log -g "pid nginx.pid;"
trap 'kill $app 2>/dev/null; kill -QUIT "$(cat nginx.pid)"' EXIT
until curl -s -o body http://127.0.0.1:8481/; do sleep 0.1; done

# ask ADDRESS PATH [more]: a visitor with this address asks the proxy.
# (Linux: all of 127.* is this machine.)
ask() {
  visitor=$1 path=$2; shift 2
  curl -s --interface "$visitor" -o body -w "%{http_code} " "$@" \
      "http://127.0.0.1:8480$path"
  head -n 1 body
}
