"""The language as data, and its look-up: numerals, units, currencies, the calendar, cue words, contrasts."""
