points = {"ada": 0}


def receive(event):
    points[event["rider"]] += event["points"]
    return 204


event = {"id": "evt_7", "type": "bonus.given", "rider": "ada", "points": 10}
receive(event)  # our answer gets lost on the way, so the sender tries again
receive(event)
print(points)
