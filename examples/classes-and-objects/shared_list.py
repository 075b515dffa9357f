class Station:
    bikes = []

    def __init__(self, name):
        self.name = name


harbour = Station("Harbour")
market = Station("Market Square")
harbour.bikes.append(501)
print(market.name, market.bikes)
