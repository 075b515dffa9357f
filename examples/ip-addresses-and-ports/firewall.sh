# The database server: nothing comes in by default.
sudo ufw default deny incoming
sudo ufw default allow outgoing

# First the door that you are standing in, then the application server.
sudo ufw allow from 198.51.100.0/24 to any port 22 proto tcp
sudo ufw allow from 10.20.0.5 to 10.20.0.6 port 5432 proto tcp
sudo ufw enable
sudo ufw status numbered
