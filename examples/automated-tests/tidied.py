def price(seconds):
    if seconds > 30 * 60:
        return seconds // (30 * 60) * 100
    return 0
