"""The same scripts on pydicom and codicom: no difference that is not explained."""

from __future__ import annotations

import hypothesis
from hypothesis import strategies as st

from parity import runner


@hypothesis.settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=300,
    suppress_health_check=list(hypothesis.HealthCheck),
)
@hypothesis.given(st.randoms(use_true_random=False))
def test_both_do_the_same(rng: object) -> None:
    script = runner.draw(rng)  # type: ignore[arg-type]
    report = runner.run(script)
    assert report.difference is None or report.explained is not None, (report.difference, script)


def test_a_difference_is_found() -> None:
    script = runner.Script(
        (("made", ("item", ((0x00100020, "LO", ("plain", "A")),))),),
        (("text", ((0, ()),)), ("data_element", ((0, ()), "Rows"))),
    )
    report = runner.run(script)
    assert report.operations == 2
    assert report.difference is not None and report.difference.startswith("data_element")
    assert report.explained is not None
