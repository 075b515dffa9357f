stations = ["Central Station", "Harbour", "University"]
place = 0
while place <= len(stations):
    print(stations[place])
    place = place + 1
