exec 3<>/dev/tcp/127.0.0.1/8000
printf 'POST /rides HTTP/1.1\r\n' >&3
printf 'Host: 127.0.0.1:8000\r\n' >&3
printf 'Content-Length: 8\r\n' >&3
printf '\r\n' >&3
printf 'bike=502' >&3
head -n 1 <&3
