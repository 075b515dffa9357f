"""What a model raises when it cannot do what it was asked; each knows its HTTP status."""


class Problem(Exception):
    """A request that cannot be done, with a sentence for whoever asked."""

    status = 500


class NotFound(Problem):
    """There is no such thing."""

    status = 404


class Conflict(Problem):
    """It does not fit the present state: the dock is empty, the rider is already riding."""

    status = 409


class Invalid(Problem):
    """What was sent makes no sense, whatever the state."""

    status = 422
