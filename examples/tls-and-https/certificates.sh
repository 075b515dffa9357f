# An authority of our own: a key and a certificate that it signs itself.
new_key="-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
openssl req -x509 $new_key -keyout ca.key -out ca.pem -days 30 \
  -subj "/CN=Practice authority" 2>/dev/null

# certificate FILE NAME DAYS: ask for a certificate, and let the authority sign it.
certificate() {
  openssl req $new_key -keyout "$1.key" -out "$1.csr" -subj "/CN=$2" 2>/dev/null
  echo "subjectAltName=DNS:$2" > "$1.ext"
  openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days "$3" \
    -extfile "$1.ext" -out "$1.pem" 2>/dev/null
}
certificate spoke spoke.example 20
certificate desk desk.spoke.example 20
certificate old spoke.example -1

# An impostor: the right name, signed by nobody but himself.
openssl req -x509 $new_key -keyout impostor.key -out impostor.pem -days 30 \
  -subj "/CN=spoke.example" -addext "subjectAltName=DNS:spoke.example" 2>/dev/null
