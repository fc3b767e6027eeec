"""The public names are what the contract says, and all of them load."""

import factcheck


def test_every_public_name_loads():
    assert all(hasattr(factcheck, name) for name in factcheck.__all__)
