# Packages: fetch the newest list, then install what is newer.
sudo apt update
sudo apt upgrade

# A person who may use sudo, and a user without a login for the service.
sudo adduser ada
sudo usermod -aG sudo ada
sudo adduser --system --group spoke

# The service: put its file in place, then start it now and after every reboot.
sudo cp spoke.service /etc/systemd/system/
sudo systemctl daemon-reload
sudo systemctl enable --now spoke

# It has stopped? State, the last 20 lines of its log, and a new start.
systemctl status spoke
sudo journalctl -u spoke -n 20
sudo systemctl restart spoke
