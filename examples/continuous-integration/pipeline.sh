# bash pipeline.sh REPOSITORY BRANCH: fetch, compile, test; stop at the first red step.
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# step NAME COMMAND...: run it; its exit code decides, its output is the log.
step() {
  name=$1; shift
  if "$@" > "$place/log" 2>&1; then
    echo "  green  $name"
  else
    echo "  RED    $name"
    grep -E '^[A-Za-z]+Error' "$place/log"
    exit 1
  fi
}

# A clean machine: an empty folder, and nothing but what was committed.
echo "$2"
step fetch git clone -q --branch "$2" "$1" "$place/code"
cd "$place/code"
step compile python3 -m compileall -q .
step test python3 -m unittest -q
