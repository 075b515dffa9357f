import pytest

def is_kept(minutes):
    if minutes < 0:
        raise ValueError("a time in the past")
    return minutes <= 15

def test_first_minute():
    assert is_kept(0)

def test_last_minute():
    assert is_kept(15)

def test_one_minute_too_late():
    assert not is_kept(16)

def test_before_the_reservation():
    with pytest.raises(ValueError):
        is_kept(-1)

if __name__ == "__main__":
    pytest.main(["-q", __file__])
