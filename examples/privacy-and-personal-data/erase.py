from store import ERASED, EXPORT, LOG, make


def find(connection, rider_id):
    def ask(question, value):
        return connection.execute(question, (value,)).fetchall()

    def lines(file, text):
        return [line for line in file.read_text("utf-8").splitlines() if text in line]

    rider = ask("SELECT name, email FROM rider WHERE rider_id = ?", rider_id)
    email = rider[0][1] if rider else "(nobody)"
    return email, {
        "rider": rider,
        "rides": ask("SELECT * FROM ride WHERE rider_id = ?", rider_id),
        "tickets": ask("SELECT * FROM ticket WHERE instr(text, ?)", email),
        "log": lines(LOG, f"rider={rider_id} "),
        "export": lines(EXPORT, email),
    }


def erase(connection, rider_id):
    email, found = find(connection, rider_id)
    connection.execute("BEGIN")
    change = "UPDATE ticket SET text = replace(text, ?, '(erased)')"
    connection.execute(change, (email,))
    connection.execute("DELETE FROM ride WHERE rider_id = ?", (rider_id,))
    connection.execute("DELETE FROM rider WHERE rider_id = ?", (rider_id,))
    connection.execute("COMMIT")
    for file, lines in [(LOG, found["log"]), (EXPORT, found["export"])]:
        all_lines = file.read_text("utf-8").splitlines()
        kept = [line for line in all_lines if line not in lines]
        file.write_text("\n".join(kept) + "\n", encoding="utf-8")
    with ERASED.open("a", encoding="utf-8") as file:
        file.write(f"{rider_id}\n")


connection = make()
for place, entries in find(connection, 1)[1].items():
    print(place, len(entries), entries[0])
erase(connection, 1)
connection = make()  # yesterday's backup has been restored, with her in it
for number in set(ERASED.read_text("utf-8").split()):
    erase(connection, int(number))
files = LOG.read_text("utf-8") + EXPORT.read_text("utf-8")
everything = "\n".join(connection.iterdump()) + files
print("Ada found:", "ada" in everything.lower() or "rider=1 " in everything)
print("Ben's address:", everything.count("ben@example.org"), "times, as before")
