# The configuration: names, folders, and a first server for all other names.
cat > my_sites.conf <<'END'
events {}
http {
    include    /etc/nginx/mime.types;
    access_log access.log;
    client_body_temp_path tmp/body;
    proxy_temp_path       tmp/proxy;
    fastcgi_temp_path     tmp/fastcgi;
    uwsgi_temp_path       tmp/uwsgi;
    scgi_temp_path        tmp/scgi;
    server {
        listen 127.0.0.1:8480 default_server;
        return 404;
    }
    server {
        listen      127.0.0.1:8480;
        server_name spoke.example www.spoke.example;
        root        www/spoke;
        error_page  404 /missing.html;
    }
}
END
source ./start.sh my_sites.conf
echo '<h1>No such page</h1>' > www/spoke/missing.html
chmod 644 www/spoke/prices.csv

# The proof, and the log.
ask www.spoke.example /
ask spoke.example /prices.csv
ask spoke.example /lgo.svg
ask shop.example /
sleep 0.3
echo "404 in the log: $(awk '$9 == 404' access.log | wc -l)"
