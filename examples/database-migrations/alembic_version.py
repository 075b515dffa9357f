"""Add tariff to ride."""

import sqlalchemy as sa
from alembic import op

# This step, and the one that it follows.
revision = "b2f1"
down_revision = "a1c0"


def upgrade():
    column = sa.Column("tariff_id", sa.Integer, nullable=False, server_default="1")
    op.add_column("ride", column)


def downgrade():
    op.drop_column("ride", "tariff_id")
