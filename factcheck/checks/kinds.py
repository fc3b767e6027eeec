"""The kinds of check there are, by name."""

from __future__ import annotations

from factcheck.checks import (
    across,
    age_birth,
    anniversary,
    days_later,
    difference,
    duration_dates,
    headline,
    impossible_date,
    list_count,
    multiple,
    order_of_dates,
    other_designator,
    past_ahead,
    percent_change,
    planned_done,
    product,
    said_twice,
    share_of_whole,
    shares,
    sum_of_parts,
    weekday_date,
    years_ago,
)

KINDS = {
    kind.name: kind
    for kind in (
        *across.KINDS,
        planned_done.KIND,
        other_designator.KIND,
        weekday_date.KIND,
        impossible_date.KIND,
        order_of_dates.KIND,
        duration_dates.KIND,
        days_later.KIND,
        years_ago.KIND,
        anniversary.KIND,
        age_birth.KIND,
        past_ahead.KIND,
        sum_of_parts.KIND,
        shares.KIND,
        share_of_whole.KIND,
        percent_change.KIND,
        difference.KIND,
        multiple.KIND,
        product.KIND,
        headline.KIND,
        said_twice.KIND,
        list_count.KIND,
    )
}
