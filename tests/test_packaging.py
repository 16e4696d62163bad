from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the locked backend: nothing is fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    build = ["wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run([*PIP, *build], check=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_prompts_data_and_model_and_nothing_else(wheel: Path):
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "prompts/wording/en/commands.ftl",
        "knowledge/data/sources.jsonl",
        "knowledge/data/SOURCES.md",
        "knowledge/embedding_model/model.onnx",
        "knowledge/embedding_model/tokenizer.json",
        "bot/storage/migrations/env.py",
        "bot/storage/migrations/versions/r0001_first.py",
        "bot/storage/migrations/versions/r0002_buttons_feedback_spend.py",
    ):
        assert needed in names
    for folder, ending in (("prompts/examples/", ".txt"), ("prompts/cases/", ".yaml"), ("knowledge/data/", ".jsonl")):
        assert any(name.startswith(folder) and name.endswith(ending) for name in names)
    tops = {name.split("/", 1)[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"bot", "knowledge", "prompts"}
    assert not [name for name in names if "__pycache__" in name]


def test_the_installed_wheel_answers_from_another_folder(wheel: Path, tmp_path: Path):
    target, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    subprocess.run([*PIP, "install", "--no-deps", "--no-index", "--target", str(target), str(wheel)], check=True)
    environ = {
        **os.environ,
        "PYTHONPATH": str(target),
        "ADVISOR_DATA_DIR": str(tmp_path / "data"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    code = (
        "import sys, bot, knowledge; from bot.__main__ import main; "
        f"assert bot.__file__.startswith({str(target)!r}); assert knowledge.__file__.startswith({str(target)!r}); "
        "sys.exit(main(['ask', 'is the google data analytics certificate worth it?', '--json']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=elsewhere, env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["citations"]
