# Two lines about the same thing: a file of the image came first, yours comes last.
echo "PasswordAuthentication yes" > 50-image.conf
printf 'Include %s/50-image.conf\nPasswordAuthentication no\n' "$PWD" > config
ssh -T -G -F config spoke.example | grep passwordauthentication
