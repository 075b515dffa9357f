# What each part can carry, in requests per second, as measured one at a time.
def full(web_servers, each=60, database=150):
    web = web_servers * each
    return ("web servers", web) if web < database else ("database", database)


# 200 requests per second arrive. Add servers, one after another.
for number in (1, 2, 3, 4, 10):
    part, bears = full(number)
    print(f"web servers: {number:2}   answered: {bears:3} of 200   full: {part}")

# The other cure: a cache that takes half of the questions from the database.
part, bears = full(4, database=300)
print(f"web servers:  4   answered: {min(bears, 200)} of 200   with a cache")
