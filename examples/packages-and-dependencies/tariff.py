def fare(minutes):
    """Return the fare in cents: under 30 minutes are free."""
    return minutes // 30 * 100
