# The image: a folder with all that the program needs. Nobody changes it.
mkdir -p image/data
echo 0 > image/data/visits
cat > image/count <<'END'
n=$(($(cat data/visits) + 1))
echo "$n" > data/visits
echo "$1: visit $n"
END

# start NAME: the container gets a layer of its own to write in, unless it has one.
start() {
  [ -d "$1" ] || cp -r image "$1"
  (cd "$1" && sh count "$1")
}

# Two containers of one image; the first is started again.
start desk
start desk
start map

# The first is removed, and a new one takes its name.
rm -r desk
start desk
echo "image: $(cat image/data/visits)"
