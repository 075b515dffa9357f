# A folder in place of ~/.ssh, for its owner alone.
mkdir -m 700 dot_ssh
cd dot_ssh

# The key pair, and the line that the server needs.
ssh-keygen -q -t ed25519 -N "" -C ada@laptop -f id_spoke
cat id_spoke.pub >> authorized_keys
chmod 600 authorized_keys

# A short name for the connection. -G only prints settings, -T wants no terminal.
cat > config <<'END'
Host spoke
  HostName 203.0.113.10
  User ada
  IdentityFile ~/.ssh/id_spoke
  IdentitiesOnly yes
END
ssh -T -G -F config spoke | grep -E '^(user|hostname|port|identityfile) '

# Rights, and no private key where the public one belongs.
stat -c "%a %n" . authorized_keys id_spoke
echo "private keys in authorized_keys: $(grep -c PRIVATE authorized_keys)"

# The host key: the same as the one in the console?
echo "spoke $(cut -d ' ' -f 1,2 ../host_key_2025.pub)" > known_hosts
expected=$(ssh-keygen -lf ../host_key_2026.pub | cut -d ' ' -f 2)
found=$(ssh-keygen -l -F spoke -f known_hosts | grep -o 'SHA256:[^ ]*')
if [ "$expected" = "$found" ]; then
    echo "known host"
else
    echo "the key has changed: ask before you connect"
fi
