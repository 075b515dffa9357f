# Copied from an email that had wrapped the line.
fold -w 60 host_key_2025.pub > authorized_keys
ssh-keygen -lf authorized_keys
