class Dock:
    def is_empty():
        return True


print(Dock().is_empty())
