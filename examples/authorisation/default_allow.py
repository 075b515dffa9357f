def may_refund(role):
    if role == "rider":
        return False
    if role == "mechanic":
        return False
    return True


# A new role came last week: the docks themselves.
for role in ["rider", "mechanic", "operator", "dock", ""]:
    print(role or "(none)", may_refund(role))
