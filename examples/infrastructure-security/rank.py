import csv

# What the words mean, in numbers.
REACH = {"internet": 3, "inside": 2, "nobody": 1}
WORTH = {"refunds": 3, "all rides": 3, "thumbnails": 2, "nothing": 1}
ACTIONS = {
    "hole in the web framework, update available": "now: update; today: read the log",
    "admin page /desk answers without login": "today: close; this week: mend the check",
    "old PostgreSQL, update available": "next maintenance: update",
}


def risk(finding):
    # What leads to nothing waits; then reach, use by attackers, worth, score last.
    worth, reach = WORTH[finding["behind_it"]], REACH[finding["open_to"]]
    exploited = finding["exploited"] == "yes"
    return (worth > 1, reach, exploited, worth, float(finding["score"]))


with open("scan.txt", encoding="utf-8", newline="") as file:
    findings = sorted(csv.DictReader(file, delimiter=";"), key=risk, reverse=True)
for place, finding in enumerate(findings, 1):
    print(f"{place}. {finding['finding']} (score {finding['score']})")
    if place <= 3:
        print("   ->", ACTIONS[finding["finding"]])
