"""A small part of Spoke. PGHOST, PGUSER and PGPASSWORD lead to the database."""
import psycopg
from flask import Flask

app = Flask(__name__)


@app.get("/health")
def health():
    # psycopg reads the PG... variables by itself.
    with psycopg.connect(connect_timeout=2) as database:
        database.execute("SELECT 1")
    return {"database": "ok"}


if __name__ == "__main__":
    app.run(port=8000)
