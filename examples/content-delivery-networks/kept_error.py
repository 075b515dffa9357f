from edge import Edge, origin

osaka = Edge("Osaka")
# The new page is out before its new file is.
print(osaka.get("/new.css", 0))
origin["/new.css"] = ("new style", "max-age=3600")
print(osaka.get("/new.css", 60))
