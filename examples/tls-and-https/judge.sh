bash certificates.sh
mkdir -p tmp

# 1 What does a browser say that trusts the practice authority and wants spoke.example?
good=""
for file in impostor desk old spoke; do
  fault=$(openssl verify -CAfile ca.pem -verify_hostname spoke.example \
    "$file.pem" 2>&1 | sed -n 's/.*lookup: //p')
  echo "$file: ${fault:-good}"
  [ -z "$fault" ] && good=$file
done

# 2 nginx with the one that is good.
sed "s/spoke\.\(pem\|key\)/$good.\1/" https.conf > judged.conf
PATH=$PATH:/usr/sbin
nginx -p "$PWD" -c "$PWD/judged.conf" -e error.log -g "pid nginx.pid;"
trap 'kill -QUIT "$(cat nginx.pid)"' EXIT

# 3 From plain HTTP to the answer in one go: -L follows the redirect.
curl -sS -L --cacert ca.pem -o body \
  --resolve "spoke.example:8480:127.0.0.1" --resolve "spoke.example:8443:127.0.0.1" \
  -w "%{http_code} %{scheme} after %{num_redirects} redirect\n" \
  http://spoke.example:8480/rides

# 4 Renewal: a new certificate, a reload, and the server shows it.
number() {
  openssl s_client -connect 127.0.0.1:8443 </dev/null 2>/dev/null \
    | openssl x509 -noout -serial
}
before=$(number)
bash certificates.sh
[ "$before" = "$(number)" ] && echo "new file, old certificate shown"
kill -HUP "$(cat nginx.pid)"
for try in $(seq 30); do
  sleep 0.2
  after=$(number)
  if [ -n "$after" ] && [ "$after" != "$before" ]; then
    echo "after the reload: the new one"
    break
  fi
done
