"""The checker says what is wrong, where, and what to do: one folder of tests/bad for each rule."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from macros import rules
from macros.check import check, main
from macros.load import load
from tests.project import BAD, ROOT, bad_project, good_project

CASES = sorted(folder.name for folder in BAD.iterdir() if folder.is_dir())


@pytest.mark.parametrize("case", CASES)
def test_says_exactly_what_is_wrong(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--root", str(bad_project(tmp_path, case))])
    printed = capsys.readouterr().out.rsplit("\n\n", 1)[0] + "\n"
    expected = (BAD / case / "expected.txt").read_text("utf-8")
    assert re.sub(r"today \(\S+\)", "today (TODAY)", printed) == expected
    assert code == 1


def test_every_rule_has_a_folder_that_breaks_it() -> None:
    known = set(rules.RULES) | set(rules.READING)
    assert known == set(CASES) - {"several-at-once"}
    for case in set(CASES) - {"several-at-once"}:
        assert f"({case})" in (BAD / case / "expected.txt").read_text("utf-8")


def test_several_problems_are_told_at_once() -> None:
    told = (BAD / "several-at-once" / "expected.txt").read_text("utf-8").splitlines()
    assert len({line.split(":")[0] for line in told}) >= 4


def test_every_corrected_claim_is_found_on_a_page(tmp_path: Path) -> None:
    project = good_project(tmp_path)
    shutil.copy(ROOT / "data/corrections.yaml", project / "data/corrections.yaml")
    corrections = load(project).values["data/corrections.yaml"]
    sentences = [sentence for correction in corrections.values() for sentence in correction.repeats]
    with (project / "docs/index.md").open("a", encoding="utf-8") as page:
        page.write("\n\n" + "\n\n".join(sentences) + "\n")
    told = "\n".join(problem.text() for problem in check(project)[1])
    assert len(sentences) > 20
    for name, correction in corrections.items():
        assert not correction.repeats or f"corrected as '{name}'" in told


def test_good_data_says_what_was_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(good_project(tmp_path))]) == 0
    assert "3 topics, 2 tools, 1 comparisons" in capsys.readouterr().out


def test_the_project_itself_is_good() -> None:
    assert [problem.text() for problem in check(ROOT)[1]] == []


def test_fix_writes_what_follows_from_the_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = bad_project(tmp_path, "stale-file")
    assert main(["--root", str(root), "--fix"]) == 0
    assert "wrote docs/topics/rhymes.md" in capsys.readouterr().out
    assert "[Poems](poems.md)" in (root / "docs/topics/rhymes.md").read_text("utf-8")
    assert (root / "data/sources.yaml").read_text("utf-8").index("alphabet") == 0


def test_pull_requests_get_annotations(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    main(["--root", str(bad_project(tmp_path, "unknown-source"))])
    expected = "::error file=docs/topics/letters.md,line=24,col=5,title=unknown-source::there is no source 'alfabet'."
    assert expected in capsys.readouterr().out


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20000,
        "{a: " * 3000,
        "a: " + "9" * 5000,
        "? [a]\n: b\n",
        "\x00",
        "a: b: c",
        "%YAML 9.9\n---\na",
        "- - - -\n" * 500,
    ],
)
def test_hostile_yaml_is_a_problem_and_not_a_crash(text: str, tmp_path: Path) -> None:
    root = good_project(tmp_path)
    (root / "data/faq/first.yaml").write_text(text, "utf-8")
    problems = check(root)[1]
    assert {problem.path for problem in problems} == {"data/faq/first.yaml"}
