rides = [("Harbour", "Ada"), ("University", "Grace"), ("Harbour", "Linus")]

riders = {}
for station, rider in rides:
    riders[station] = rider
print(riders)
