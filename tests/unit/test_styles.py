"""Styles that no page uses are left out, and nothing else."""

from __future__ import annotations

from macros.styles import trimmed, without_unasked


def test_a_rule_goes_when_no_page_has_its_class() -> None:
    css = '@charset "UTF-8";a{b:c}.on,.off{b:c}.off p{b:c}.on:not(.off){b:"};"}@media print{.off{b:c}}@media print{.on{b:c}}'
    assert trimmed(css, {"on"}) == '@charset "UTF-8";a{b:c}.on{b:c}.on:not(.off){b:"};"}@media print{.on{b:c}}'


def test_nothing_changes_where_everything_is_used() -> None:
    css = "@media(x){.a>.b[c='.d,}']{e:url(data:f;g)}}@keyframes h{0%{i:j}}.a,.b{e:f}"
    assert trimmed(css, {"a", "b"}) == css


def test_a_property_of_the_root_goes_when_nothing_asks_for_it() -> None:
    css = ':root{--a:url("data:x;{}");--b:1;color:red}.c{d:var(--b)}'
    assert without_unasked(css, "") == ":root{--b:1;color:red}.c{d:var(--b)}"
    assert without_unasked(css, "getPropertyValue('--a')") == css
