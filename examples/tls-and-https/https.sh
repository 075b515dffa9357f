bash certificates.sh
mkdir -p tmp
PATH=$PATH:/usr/sbin
nginx -p "$PWD" -c "$PWD/https.conf" -e error.log -g "pid nginx.pid;"
trap 'kill -QUIT "$(cat nginx.pid)"' EXIT

# No DNS here, so curl is told the address of the name.
ask() {
  curl -sS --resolve "spoke.example:8480:127.0.0.1" \
    --resolve "spoke.example:8443:127.0.0.1" "$@"
}

# Plain HTTP: where are we sent?
ask -o body -w "%{http_code} %{redirect_url}\n" http://spoke.example:8480/rides

# HTTPS with the practice authority, then an old version of TLS.
ask --cacert ca.pem https://spoke.example:8443/rides
ask --cacert ca.pem --tls-max 1.1 https://spoke.example:8443/rides 2>/dev/null \
  || echo "TLS 1.1 is refused"

# Will it still be good in 7 days, in 30 days?
for days in 7 30; do
  openssl x509 -in spoke.pem -noout -checkend $((days * 86400)) >/dev/null \
    && echo "good in $days days: yes" || echo "good in $days days: no"
done
