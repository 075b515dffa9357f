"""Asking the provider for money: after a ride, and again later for what was not paid then."""

import click
from flask import current_app
from flask.cli import with_appcontext

from spoke import clock, database
from spoke.models import payments


def after_ride(ride_id: int) -> None:
    """Try to collect the charge of a ride that has ended. The ride has ended either way."""
    provider = current_app.extensions["provider"]
    if provider is not None:
        connection = database.get()
        payments.collect(connection, provider, payments.owed_for(connection, ride_id), clock.now())


@click.command()
@with_appcontext
def collect() -> None:
    """Ask the provider for everything that is owed."""
    provider = current_app.extensions["provider"]
    if provider is None:
        raise click.ClickException("Name the provider: PAYMENT_ADDRESS=http://127.0.0.1:5001")
    connection = database.get()
    charges = payments.owed(connection)
    paid = payments.collect(connection, provider, charges, clock.now())
    click.echo(f"{paid} of {len(charges)} charges paid")
