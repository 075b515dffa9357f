class Rider:
    def __init__(self, name):
        self.name = name
        self.points = 0
    def earn(self, points):
        self.points = self.points + points
        return self.points
ada = Rider("Ada")
ada.earn(3)
print(ada.name, ada.earn(4))
