import asyncio
import time

log = []


async def photo():
    log.append("photo begins")
    time.sleep(0.3)
    log.append("photo ends")


async def unlock(rider):
    log.append(f"{rider} presses")
    await asyncio.sleep(0.1)
    log.append(f"{rider} rides")


async def main():
    await asyncio.gather(unlock("Ada"), photo(), unlock("Grace"))


asyncio.run(main())
print(", ".join(log))
