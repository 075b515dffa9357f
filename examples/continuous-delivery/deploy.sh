# Functions of a small deployment. "current" is a link to the release in use.
address=http://127.0.0.1:8521/health

# run VERSION: switch the link, restart the program.
run() {
  ln -sfn "releases/$1" current
  if [ -n "$program" ]; then kill "$program"; wait "$program" 2>/dev/null; fi
  python3 current/app.py 8521 &
  program=$!
}

# smoke VERSION: wait until it answers. Is it well, and is it the right one?
smoke() {
  for n in $(seq 50); do curl -s -o answer "$address" && break; sleep 0.1; done
  [ "$(cat answer)" = "ok $1" ]
}

# deploy VERSION: check the package, switch, look; go back if it is ill.
deploy() {
  (cd built && sha256sum --status --check "$1.sum") ||
    { echo "$1: not the file that was tested"; return; }
  before=$(readlink current)
  mkdir -p "releases/$1" && tar -xf "built/$1.tar" -C "releases/$1"
  run "$1"
  if smoke "$1"; then
    echo "$1: deployed"
    echo "$1" >> deployed.log
  else
    echo "$1: $(cat answer)"
    before=${before#releases/}
    run "$before" && smoke "$before" && echo "back on $before"
  fi
}
