"""Helpers with which the tables are written down."""

from datetime import date

SAMPLE = "Số liệu minh họa"


def day(text: str | None) -> date | None:
    """A date from «31/12/2025»."""
    if text is None:
        return None
    parts = text.split("/")
    return date(int(parts[2]), int(parts[1]), int(parts[0]))


def rows(names: str, *values: tuple) -> list[dict]:
    """Rows as dicts, from the names of the columns and one tuple for each row; short tuples end in empty cells."""
    columns = names.split()
    for row in values:
        if len(row) > len(columns):
            raise ValueError(f"too many cells: {row}")
    return [dict(zip(columns, row)) for row in values]


def story(path: str) -> str:
    """The reference to a story from the campaign's folder, by its path under content/stories."""
    return f"../../stories/{path}"
