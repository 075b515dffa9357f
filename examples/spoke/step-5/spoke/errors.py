"""What a model raises when it cannot do what it was asked; each knows its HTTP status."""


class Problem(Exception):
    """A request that cannot be done, with a sentence for whoever asked."""

    status = 500
    code = "problem"


class NotFound(Problem):
    """There is no such thing."""

    status = 404
    code = "not-found"


class Conflict(Problem):
    """It does not fit the present state: the dock is empty, the rider is already riding."""

    status = 409
    code = "conflict"


class Invalid(Problem):
    """What was sent makes no sense, whatever the state."""

    status = 422
    code = "invalid"


class Unauthenticated(Problem):
    """We do not know who is calling."""

    status = 401
    code = "unauthenticated"


class Forbidden(Problem):
    """We know who is calling, and they may not do this."""

    status = 403
    code = "forbidden"
