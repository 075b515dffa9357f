# Two lines about the same thing: first a file of the provider, then yours.
echo "PasswordAuthentication yes" > 50-provider.conf
printf 'Include %s/50-provider.conf\nPasswordAuthentication no\n' "$PWD" > config
ssh -T -G -F config spoke.example | grep passwordauthentication
