cat > front.conf <<'END'
events {}
http {
    include writes.conf;
    server {
        listen 127.0.0.1:8480;
        client_max_body_size 1k;
        location /static/ {
            root www;
        }
        location /api/ {
            proxy_pass http://127.0.0.1:8481;
            proxy_read_timeout 1s;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_set_header Host $http_host;
        }
        location / {
            return 404;
        }
    }
}
END
source ./start.sh front.conf

# Files, the application with its whole path, nothing else.
ask 127.0.0.5 /static/help.txt
ask 127.0.0.7 /api/rides -H "X-Forwarded-For: 198.51.100.9"
ask 127.0.0.5 /rides | cut -d " " -f 1

# An upload of 2000 bytes is refused by the proxy; the application never sees it.
head -c 2000 /dev/zero > upload
ask 127.0.0.5 /api/rides --data-binary @upload | cut -d " " -f 1

# Whose fault? With the application off, the answer is the proxy's.
kill $app; wait $app 2>/dev/null
ask 127.0.0.5 /api/rides | cut -d " " -f 1
grep -oE 'connect\(\) failed \([^)]*\)' error.log
