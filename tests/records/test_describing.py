"""The description of the tables is made from the migrations, and says something of every column."""

from pathlib import Path

from sqlite_utils import Database

from records import describing, schema

ROOT = Path(__file__).parents[2]


def test_the_description_in_docs_is_of_these_tables():
    assert (ROOT / "docs/schema.md").read_text(encoding="utf-8") == describing.document(), (
        "make it again: python -m records schema docs/schema.md"
    )


def test_no_meaning_is_of_a_column_that_is_gone():
    db = Database(memory=True)
    schema.bring_up_to_date(db, 0)
    there = {name: {column.name for column in db.table(name).columns} for name in db.table_names()}
    said = {name: columns.keys() - {"table"} for name, columns in describing.meanings().items() if name != "everywhere"}
    gone = {name: columns - there.get(name, set()) for name, columns in said.items()}
    assert {name: columns for name, columns in gone.items() if columns} == {}
    everywhere = set().union(*there.values())
    assert describing.meanings()["everywhere"].keys() <= everywhere
