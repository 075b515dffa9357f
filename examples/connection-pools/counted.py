from sqlalchemy import create_engine, event, text
from sqlalchemy.pool import NullPool


def ask(engine):
    opened = []
    event.listen(engine, "connect", lambda *about: opened.append(1))
    # Twenty requests, one after the other; "with" gives the connection back.
    for request in range(20):
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    return len(opened)


without = create_engine("sqlite:///spoke.db", poolclass=NullPool)
print("without a pool:", ask(without), "opened")
pooled = create_engine("sqlite:///spoke.db", pool_size=5)
print("with a pool:", ask(pooled), "opened")

# Two requests at the same time.
engine = create_engine("sqlite:///spoke.db", pool_size=5, max_overflow=0)
with engine.connect(), engine.connect():
    print("lent out:", engine.pool.checkedout(), "of", engine.pool.size())
print("lent out:", engine.pool.checkedout(), "of", engine.pool.size())
