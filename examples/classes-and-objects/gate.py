class Card:
    def __init__(self, name, cents):
        self.name = name
        self.paid = []
        self._cents = cents

    def left(self):
        return self._cents

    def pay(self, cents):
        if cents > self._cents:
            raise ValueError(f"{self.name}: only {self._cents} cents left")
        self._cents = self._cents - cents
        self.paid.append(cents)

class StudentCard(Card):
    def pay(self, cents):
        super().pay(cents // 2)

cards = [Card("Ada", 500), StudentCard("Ben", 500)]
for card in cards:
    card.pay(300)
for card in cards:
    print(card.name, card.left(), card.paid)
cards[0].pay(201)
