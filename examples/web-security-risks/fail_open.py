def may_send_to_workshop(role, shifts):
    try:
        return shifts[role] == "early"
    except Exception:
        return True


shifts = {"mechanic": "early"}
print("mechanic", may_send_to_workshop("mechanic", shifts))
print("rider", may_send_to_workshop("rider", shifts))
print("nobody's role", may_send_to_workshop(None, None))
