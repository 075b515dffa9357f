names = ["Central Station", "<Harbour>", "<script>alert('hello')</script>"]

page = "<ul>\n"
for name in names:
    page = page + "  <li>" + name + "</li>\n"
print(page + "</ul>")
