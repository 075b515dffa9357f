count = 0


def handler(event):
    global count
    count += 1
    return f"ride number {count} of today"
