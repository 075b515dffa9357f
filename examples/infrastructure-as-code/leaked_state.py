import json

# A state file, as the tool writes it after applying.
attributes = {"username": "spoke", "password": "only-for-practice"}
database = {"type": "aws_db_instance", "name": "spoke", "attributes": attributes}
state = {"resources": [database]}
with open("terraform.tfstate", "w") as file:
    json.dump(state, file, indent=2)

# Nobody wrote the password into main.tf. And yet:
for line in open("terraform.tfstate"):
    if "password" in line:
        print(line.strip())
