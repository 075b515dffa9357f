# bash build.sh VERSION [SETTING]: pack a release once, with its checksum.
mkdir -p built "work/$1"
cp app.py "work/$1"
echo "$1" > "work/$1/VERSION"
echo "$2" > "work/$1/NEEDS"
tar -cf "built/$1.tar" -C "work/$1" .
(cd built && sha256sum "$1.tar" > "$1.sum")
