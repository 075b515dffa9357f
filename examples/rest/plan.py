from check_plan import check

# Things with a list of their own: stations, rides, repair tickets, riders.
check([
    ("see all stations", "GET", "/stations", 200),
    ("see station 3", "GET", "/stations/{station_id}", 200),
    ("see the docks of station 3", "GET", "/stations/{station_id}/docks", 200),
    ("start a ride", "POST", "/rides", 201),
    ("see ride 4711", "GET", "/rides/{ride_id}", 200),
    ("see what ride 4711 cost", "GET", "/rides/{ride_id}/charge", 200),
    ("report a flat tyre", "POST", "/repair-tickets", 201),
    ("correct one field of a ticket", "PATCH", "/repair-tickets/{ticket_id}", 200),
    ("withdraw a ticket", "DELETE", "/repair-tickets/{ticket_id}", 204),
    ("replace a rider's postal address", "PUT", "/riders/{rider_id}/address", 200),
])
