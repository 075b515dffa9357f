import asyncio
import time

BIKES = {"Ada": 501, "Grace": None, "Hana": 503}


async def serve(rider):
    # The second wait needs what the first has found.
    await asyncio.sleep(0.1)
    if BIKES[rider] is None:
        return f"{rider} no bike"
    await asyncio.sleep(0.2)
    return f"{rider} {BIKES[rider]}"


async def all_riders():
    return await asyncio.gather(*[serve(rider) for rider in BIKES])


begin = time.perf_counter()
print(asyncio.run(all_riders()))
print("near 0.3" if time.perf_counter() - begin < 0.5 else "near 0.7")
