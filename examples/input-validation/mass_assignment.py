rider = {"rider_id": 1, "phone": "555-0100", "role": "rider"}


def change_profile(sent):
    rider.update(sent)


change_profile({"phone": "555-0199", "role": "operator"})
print(rider)
