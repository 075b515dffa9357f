from pydantic import BaseModel, Field


class Bare(BaseModel):
    cents: int | None


class Told(BaseModel):
    cents: int | None = Field(
        ge=0, examples=[100], description="Price; null while the ride is open")


# What a generator makes of a class: all that stands in it, and no more.
for model in [Bare, Told]:
    made = model.model_json_schema()["properties"]["cents"]
    print(model.__name__)
    for key in made:
        print("   ", key, made[key])
