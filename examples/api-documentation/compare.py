"""List where an application and its OpenAPI description disagree."""

import yaml

KINDS = {int: "integer", str: "string", bool: "boolean", float: "number",
         type(None): "null"}


# "#/components/schemas/Ride" means: go down the file by these names.
def followed(description, part):
    if "$ref" in part:
        names = part["$ref"].removeprefix("#/").split("/")
        part = description
        for name in names:
            part = part[name]
    return part


def disagreements(file, app, requests):
    with open(file, encoding="utf-8") as text:
        description = yaml.safe_load(text)
    found = []
    for method, template, path, body in requests:
        answer = app.test_client().open(path, method=method, json=body)
        where = f"{method} {path} {answer.status_code}: "
        operation = description["paths"].get(template, {}).get(method.lower(), {})
        responses = operation.get("responses", {})
        if str(answer.status_code) not in responses:
            found.append(where + "this status is not described")
            continue
        response = followed(description, responses[str(answer.status_code)])
        if "content" not in response:
            found.append(where + "its body is not described")
            continue
        content = response["content"]["application/json"]
        schema = followed(description, content["schema"])
        fields = schema["properties"]
        for name, value in answer.json.items():
            if name not in fields:
                found.append(where + f"{name} is sent and not described")
                continue
            kind = fields[name].get("type", "")
            if KINDS[type(value)] not in kind:
                found.append(where + f"{name} is {value}, described as {kind}")
        for name in schema.get("required", []):
            if name not in answer.json:
                found.append(where + f"{name} is missing")
    return found
