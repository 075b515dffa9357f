import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE ride (code TEXT, rider TEXT, minutes INTEGER)")
connection.execute("""INSERT INTO ride VALUES
    ('k7', 'Ada', 45), ('m2', 'O''Neill', 12), ('x9', 'Grace', 31)""")
SORTS = {"rider": "rider", "longest": "minutes DESC"}

def glued(code):
    statement = f"SELECT rider FROM ride WHERE code = '{code}'"
    return connection.execute(statement).fetchall()

def safe(code):
    statement = "SELECT rider FROM ride WHERE code = ?"
    return connection.execute(statement, (code,)).fetchall()

def rides(sort):
    if sort not in SORTS:
        raise ValueError(f"cannot sort by {sort}")
    statement = f"SELECT rider FROM ride ORDER BY {SORTS[sort]}"
    return connection.execute(statement).fetchall()

print(len(glued("' OR '1'='1")), len(safe("' OR '1'='1")), safe("m2"))
print(rides("longest"))
rides("code; DROP TABLE ride")
