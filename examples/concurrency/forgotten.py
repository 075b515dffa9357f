import asyncio


async def free_bikes():
    await asyncio.sleep(0.1)
    return 5


async def main():
    try:
        print("after one has left:", free_bikes() - 1)
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
