# Fetch the image if need be, make a container and start it in the background.
docker run --detach --name spoke-db \
  --env POSTGRES_PASSWORD=only-for-practice \
  --publish 127.0.0.1:5432:5432 \
  postgres:15

# Is it up? What does it say?
docker ps
docker logs spoke-db

# Reach it from outside, with a program of your own.
PGHOST=127.0.0.1 PGUSER=postgres PGPASSWORD=only-for-practice python visits.py

# Stop it, start it, remove it with its unnamed volume.
docker stop spoke-db
docker start spoke-db
docker rm --force --volumes spoke-db
