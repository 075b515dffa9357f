# nginx as a shared cache in front of the service.
cat > cache.conf <<END
pid cache.pid; events {}
http {
  access_log off; proxy_cache_path copies keys_zone=copies:1m;
  proxy_temp_path temporary; client_body_temp_path temporary;
  fastcgi_temp_path temporary; uwsgi_temp_path temporary;
  scgi_temp_path temporary;
  server { listen unix:cache.sock; proxy_cache copies;
    location / { proxy_pass http://127.0.0.1:8000; }
  }
}
END
nginx="$(PATH=$PATH:/usr/sbin command -v nginx)"
rm --recursive --force copies temporary; mkdir --mode=777 copies temporary
"$nginx" -p "$PWD" -c cache.conf -e errors.txt

# Two riders look at their trips, through the cache.
for path in trips-carelessly trips; do
  for rider in Ada Grace; do
    echo -n "$rider asks for /$path: "
    curl --silent --cookie rider=$rider --unix-socket cache.sock cache/$path
  done
done
"$nginx" -p "$PWD" -c cache.conf -e errors.txt -s stop
