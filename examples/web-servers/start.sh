# Two small sites, made anew at every start.
rm -rf www access.log
mkdir -p www/spoke/pictures www/desk tmp
echo '<h1>Spoke</h1>' > www/spoke/index.html
echo '<svg xmlns="http://www.w3.org/2000/svg"/>' > www/spoke/logo.svg
echo 'plan,cents' > www/spoke/prices.csv
chmod 000 www/spoke/prices.csv
echo '<h1>Staff desk</h1>' > www/desk/index.html

# Start nginx in this folder; it stops when the script ends.
PATH=$PATH:/usr/sbin
nginx -p "$PWD" -c "$PWD/$1" -e error.log -g "pid nginx.pid;"
trap 'kill -QUIT "$(cat nginx.pid)"' EXIT

# ask NAME PATH: status, type and first line of the answer.
ask() {
  curl -s -A curl -o body -w "$1$2: %{http_code} %{content_type}, " \
      -H "Host: $1" "http://127.0.0.1:8480$2"
  head -n 1 body
}
