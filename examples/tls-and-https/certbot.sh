# On a server whose domain points to it, with nginx on port 80: get a certificate, let it change nginx's files.
sudo certbot --nginx -d spoke.example

# A timer renews it. Play a renewal through, so that you know before the day comes.
sudo certbot renew --dry-run
systemctl list-timers | grep certbot
