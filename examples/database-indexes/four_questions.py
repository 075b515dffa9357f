from plans import QUESTIONS, open_database, plan

# One index on two columns, the rider first.
connection = open_database(("rider_id", "started_at"))

# How would each of these be answered?
for name in ["history", "month", "bike", "today"]:
    print(f"{name:8}", plan(connection, QUESTIONS[name]))
