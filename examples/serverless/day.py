from provider import Provider

provider = Provider("handler.py")

# Two photos with a pause between them.
provider.event(0, "wheel.jpg")
provider.event(10, "bell.jpg")

# Two at the same moment; each takes two seconds.
provider.event(20, "frame.jpg")
provider.event(20, "chain.jpg")

# One more, and one after a quiet quarter of an hour.
provider.event(30, "lamp.jpg")
provider.event(930, "brake.jpg")
