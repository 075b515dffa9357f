import json

from pydantic import BaseModel, Field


class Bare(BaseModel):
    cents: int | None


class Told(BaseModel):
    cents: int | None = Field(ge=0, description="Price in cents; null while the ride is open", examples=[100])


# What a generator makes of a class: everything that stands in it, and nothing else.
for model in [Bare, Told]:
    print(model.__name__, json.dumps(model.model_json_schema()["properties"]["cents"]))
