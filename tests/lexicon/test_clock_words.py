import pytest

from factcheck.lexicon.race_times import race_times
from factcheck.lexicon.spoken_times import spoken_time, spoken_times


@pytest.mark.parametrize(
    ("text", "words", "time"),
    [
        ("The bell rang at ten past nine that night.", "ten past nine", "21:10"),
        ("The bell rang at twenty-five to one in the morning.", "twenty-five to one", "00:35"),
        ("At half past one in the afternoon it stopped.", "half past one", "13:30"),
        ("At four o'clock nobody had come.", "four o'clock", None),
        ("It stopped by 07.15.", "07.15", "07:15"),
        ("It stopped at 9.30 in the evening.", "9.30", "21:30"),
        ("Some five to ten boats came, and ten to one against.", None, None),
        ("Rates of 0.5 and 5.42 points", None, None),
    ],
)
def test_a_time_in_words_needs_the_half_of_the_day(text, words, time):
    found = next(spoken_times(text), None)
    assert (found and found[0]) == words
    assert words is None or spoken_time(words, text) == time


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("She came home in 2:31:07.", [9067.0]),
        ("The runner-up was at 0:17.", [17.0]),
        ("It shook on 3 May at 14:02:11, and at 14:05 once more.", []),
        ("It shook at 14:02:11 UTC.", []),
    ],
)
def test_a_time_taken_has_seconds_and_no_zone(text, seconds):
    assert [value for _, _, value in race_times(text)] == seconds
