import asyncio

log = []
WAITS = {"Harbour": 0.3, "University": 0.1, "Hill Park": 0.2}


async def ask(station):
    # await gives the thread back to the loop until the answer is there.
    log.append(f"ask {station}")
    await asyncio.sleep(WAITS[station])
    log.append(f"answer {station}")


async def one_by_one():
    [await ask(station) for station in WAITS]


async def all_at_once():
    await asyncio.gather(*[ask(station) for station in WAITS])


for way in [one_by_one, all_at_once]:
    log.clear()
    asyncio.run(way())
    print(f"{way.__name__}:", ", ".join(log[:3]))
    print("then", ", ".join(log[3:]))
