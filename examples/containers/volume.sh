# The image, as before.
mkdir -p image/data
echo 0 > image/data/visits
cat > image/count <<'END'
n=$(($(cat data/visits) + 1))
echo "$n" > data/visits
echo "$1: visit $n"
END

# start NAME VOLUME: the folder data is a link to the volume, filled when it is new.
start() {
  if [ ! -d "$1" ]; then
    cp -r image "$1"
    [ -d "volumes/$2" ] || { mkdir -p volumes; cp -r image/data "volumes/$2"; }
    rm -r "$1/data"
    ln -s "../volumes/$2" "$1/data"
  fi
  (cd "$1" && sh count "$1")
}

# The container goes, the volume stays.
start desk counts
start desk counts
rm -r desk
start desk counts

# Another volume is another story.
start map others
