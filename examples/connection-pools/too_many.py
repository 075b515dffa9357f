import psycopg

# Every "request" opens a connection, and none is closed.
connections = []
try:
    while True:
        connections.append(psycopg.connect())
except psycopg.OperationalError as error:
    print("opened", len(connections))
    print(str(error)[str(error).index("FATAL") :])
