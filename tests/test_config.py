"""Options: what cannot be meant is refused at once."""

import pytest

from factcheck import InputError, Options


@pytest.mark.parametrize(("name", "value"), [("published", "2008-07-22"), ("max_bytes", 0)])
def test_a_value_out_of_range(name, value):
    with pytest.raises(InputError, match=name):
        Options(**{name: value})


def test_an_unknown_option():
    with pytest.raises(TypeError, match="publised"):
        Options(publised=None)
