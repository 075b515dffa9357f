def refund(charged, refunded, wanted):
    """Return the cents to pay back now: at least 1.

    Together with earlier refunds never more than the charge.
    """
    if wanted < 1:
        raise ValueError("a refund is at least 1 cent")
    if refunded + wanted >= charged:
        raise ValueError("more than the charge")
    return wanted
