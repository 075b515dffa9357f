def price(seconds):
    """Under 30 minutes free; then 100 cents for each half-hour begun."""
    if seconds < 0:
        raise ValueError("a ride cannot end before it starts")
    if seconds >= 30 * 60:
        return seconds // (30 * 60) * 100
    return 0
