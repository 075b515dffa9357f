bucket = {}


def store(name, content):
    bucket["tickets/" + name] = content


store("wheel.jpg", "photo of bike 501")
store("wheel.jpg", "photo of bike 502")
store("../receipts/8141.pdf", "not a receipt")
for key, content in bucket.items():
    print(key, "=", content)
