"""The operator's key in the settings: usable, and never shown."""

from __future__ import annotations

import pytest

from courses import settings


def test_the_key_is_kept_out_of_sight(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('[buses]\nkey = "s3cret"\ntimeout = 2.5\n', encoding="utf-8")
    read, mistakes = settings.read(file)
    assert not mistakes
    assert read.buses.key.get_secret_value() == "s3cret"
    assert "s3cret" not in repr(read) + str(read) + read.model_dump_json()


@pytest.mark.parametrize(
    "text",
    [
        'buses = "s3cret"\n',
        '[buses]\nkye = "s3cret"\n',
        '[buses]\nkey = ["s3cret"]\n',
        '[buses]\nkey = "s3cret"\ntimeout = -1\n',
        '[buses]\nkey = "s3cret"\naddress = "ftp://x"\n',
    ],
)
def test_mistakes_beside_the_key_do_not_tell_it(tmp_path, text, caplog):
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    settings.load(file)
    _, mistakes = settings.read(file)
    assert "s3cret" not in caplog.text + repr(mistakes)
