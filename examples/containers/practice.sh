# Without a named volume. (--volumes removes the unnamed one of the image as well.)
run() {
  docker run -d --name spoke-db -e POSTGRES_PASSWORD=only-for-practice \
    -p 127.0.0.1:5432:5432 "$@"
}
visit() {
  until docker exec spoke-db pg_isready -q -h 127.0.0.1 -U postgres; do sleep 1; done
  PGHOST=127.0.0.1 PGUSER=postgres PGPASSWORD=only-for-practice python visits.py
}
run postgres:15
visit                              # 1
visit                              # 2
docker stop spoke-db && docker start spoke-db
visit                              # 3: stopped is not removed
docker rm --force --volumes spoke-db
run postgres:15
visit                              # 1: a new container, an empty database
docker rm --force --volumes spoke-db

# With a volume.
run --volume spoke-data:/var/lib/postgresql/data postgres:15
visit                              # 1
docker rm --force --volumes spoke-db
run --volume spoke-data:/var/lib/postgresql/data postgres:15
visit                              # 2: the volume was not part of the container

# Clear away, data included.
docker rm --force --volumes spoke-db
docker volume rm spoke-data
