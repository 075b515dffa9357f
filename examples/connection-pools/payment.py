import time
from concurrent.futures import ThreadPoolExecutor
from sqlalchemy import create_engine, exc, text

small = {"pool_size": 2, "max_overflow": 0, "pool_timeout": 0.5}
engine = create_engine("sqlite:///spoke.db", **small)

def holding(ride):
    with engine.connect() as connection:
        cents = connection.execute(text("SELECT 120")).scalar()
        time.sleep(1)  # asks the payment provider, and keeps the connection
    return cents

def returning(ride):
    with engine.connect() as connection:
        cents = connection.execute(text("SELECT 120")).scalar()
    time.sleep(1)  # asks the payment provider, and holds nothing
    return cents

for work in [holding, returning]:
    with ThreadPoolExecutor(6) as threads:
        answers = [threads.submit(work, ride) for ride in range(6)]
    errors = [answer.exception() for answer in answers]
    failed = sum(isinstance(error, exc.TimeoutError) for error in errors)
    print(f"{work.__name__}: {6 - failed} of 6 paid, {failed} got no connection")
