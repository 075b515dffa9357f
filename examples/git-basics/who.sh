source ./start.sh
# Nobody has told this Git a name yet, and it may not guess one.
unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL
git config user.useConfigOnly true
echo 'All amounts are in cents.' > README.txt
git add README.txt
git commit -m "Say what the amounts mean"
