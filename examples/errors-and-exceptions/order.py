def open_dock(number):
    print("motor on")
    try:
        if number > 8:
            raise ValueError(f"there is no dock {number}")
        print("dock", number, "open")
    except ValueError as error:
        print("refused:", error)
    finally:
        print("motor off")
open_dock(9)
