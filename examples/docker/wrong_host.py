import psycopg

# In the web container, 127.0.0.1 is the web container. Nothing listens there.
try:
    psycopg.connect("host=127.0.0.1 port=15432 user=spoke connect_timeout=2")
except psycopg.OperationalError as error:
    print(error)
