# What three endpoints of one API send when something is missing.
answers = {
    "GET /stations/99": {"error": "not-found", "message": "No station 99."},
    "GET /rides/99": {"errors": [{"msg": "ride not found"}]},
    "GET /bikes/99": {"success": False, "reason": "unknown bike"},
}
for request, body in answers.items():
    print(request, "->", body["message"])
