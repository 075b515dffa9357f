from plans import QUESTIONS, open_database, plan

connection = open_database(("started_at", "rider_id"))
print(plan(connection, QUESTIONS["month"]))
