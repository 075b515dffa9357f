import json

# A state file, as the tool writes it after applying.
state = {"resources": [{"type": "aws_db_instance", "name": "spoke",
                        "attributes": {"username": "spoke", "password": "only-for-practice"}}]}
with open("terraform.tfstate", "w") as file:
    json.dump(state, file, indent=2)

# Nobody wrote the password into main.tf. And yet:
print([line.strip() for line in open("terraform.tfstate") if "password" in line])
