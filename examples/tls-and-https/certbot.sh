# On a server with nginx on port 80, whose domain points to it.
sudo apt install certbot python3-certbot-nginx

# Get a certificate, and let Certbot change nginx's files.
sudo certbot --nginx -d spoke.example

# A timer of systemd renews it. Play a renewal through before the day comes.
sudo certbot renew --dry-run
systemctl list-timers | grep certbot
