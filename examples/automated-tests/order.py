from tariff import price
def test_second_half_hour():
    # Arrange: the input, one second before the hour.
    seconds = 59 * 60 + 59
    # Act: run the code once.
    result = price(seconds)
    # Assert: compare with what is expected.
    assert result == 100
test_second_half_hour()
print("passed")
