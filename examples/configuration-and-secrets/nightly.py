# Nightly report. Connects to the database and mails the totals.
host = "db.internal"
password = "spoke2026"
mail_key = "key-7b1f0c"
report_to = "operator@example.org"
free_minutes_shown = 30
verbose = True

print("database", host)
if verbose:
    print("totals to", report_to, "rides under", free_minutes_shown, "minutes are free")
