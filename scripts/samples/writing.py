"""Writes tables as offices keep them: CSV files in three manners, and XLSX files whose bytes are the same at every run."""

import csv
import io
import pathlib
import re
import zipfile
from datetime import date, datetime

import xlsxwriter
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from .schema import TABLES

# What is written into the files in place of the time at which they are written.
MOMENT = datetime(2025, 11, 3, 8, 0, 0)
VALUE_WIDTHS = {"indicator": 26, "unit": 22, "period": 14, "as_of": 16, "source": 20, "note": 62}
ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV"}


def vietnamese_number(value: float, grouped: bool) -> str:
    """«1.234,5»; without the points where not grouped."""
    text = f"{value:,}" if grouped else str(value)
    text = text.removesuffix(".0")
    return text.translate(str.maketrans(",.", ".,"))


def vietnamese_period(code: str) -> str:
    if "Q" in code:
        return f"quý {ROMAN[code[-1]]}/{code[:4]}"
    return f"tháng {int(code[5:])}/{code[:4]}" if len(code) == 7 else code


def csv_bytes(table: str, rows: list[dict], manner: str) -> bytes:
    """- manner: «english»: names of columns and stored words, ISO dates; «vietnamese»: headings, words and dates as offices
    write them; «excel»: the same with «;», a byte-order mark, CRLF and grouped numbers, as Excel does in Vietnam.

    Decimals have a comma everywhere: the reader takes «1.8» for ambiguous.
    """
    is_english = manner == "english"
    is_excel = manner == "excel"
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if is_excel else ",", lineterminator="\r\n" if is_excel else "\n")
    writer.writerow([name if is_english else heading for name, heading, *_ in TABLES[table]])

    def cell(value, name, kind) -> str:
        if value is None:
            return ""
        if isinstance(kind, dict):
            return value if is_english else kind[value]
        if kind == "participants":
            return "; ".join(value)
        if isinstance(value, date):
            return value.isoformat() if is_english else value.strftime("%d/%m/%Y")
        if isinstance(value, (int, float)):
            return vietnamese_number(value, grouped=is_excel)
        if kind == "period":
            return value if is_english else vietnamese_period(value)
        return value

    for row in rows:
        writer.writerow([cell(row.get(name), name, kind) for name, _, kind, _ in TABLES[table]])
    return (b"\xef\xbb\xbf" if is_excel else b"") + text.getvalue().encode("utf-8")


def fixed(data: bytes) -> bytes:
    """The same XLSX file without the time at which it was written."""
    stamp = f"{MOMENT.isoformat()}Z".encode()
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>" + stamp, content)
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            out.writestr(entry, content)
    return result.getvalue()


AWARD_WIDTHS = {"issuer": 24, "title": 22, "recipient": 28, "achievement": 40, "story": 28, "note": 28}

# Over the headings of the values: which columns stand together.
GROUPS = [(1, 4, "Nội dung, phạm vi và thời kỳ"), (5, 6, "Giá trị trong kỳ"), (7, 9, "Thông tin về số liệu")]
TITLES = {
    "2021-2024": "KẾT QUẢ THỰC HIỆN CHỈ TIÊU 2021-2024, HUYỆN NINH HẢI",
    "2025": "KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2025, ĐỊA BÀN NINH HẢI",
}


def values_workbook(sheets: dict[str, list[dict]], measures: dict[str, str]) -> bytes:
    """Values of indicators, one sheet for each list: titles and headings over merged cells, an ordinal number in front."""
    columns = TABLES["indicator_values"]
    book = Workbook()
    book.remove(book.active)
    book.properties.creator = "Số liệu minh họa"
    book.properties.title = "Giá trị chỉ tiêu (số liệu minh họa)"
    thin = Side(style="thin", color="FF999999")
    border = Border(left=thin, right=thin, top=thin, bottom=thin)
    centred = Alignment(horizontal="center", vertical="center", wrap_text=True)
    shade = PatternFill("solid", fgColor="FFE8EEF4")
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for line, text in enumerate(("SỐ LIỆU MINH HỌA", TITLES[name]), 1):
            sheet.cell(line, 1, text).font = Font(bold=True, size=14)
            sheet.cell(line, 1).alignment = centred
            sheet.merge_cells(start_row=line, end_row=line, start_column=1, end_column=len(columns) + 1)
        for first, last, text in GROUPS:
            sheet.cell(4, first, text)
            sheet.merge_cells(start_row=4, end_row=4, start_column=first, end_column=last)
        for position, heading in enumerate(["STT", *(column[1] for column in columns)], 1):
            sheet.cell(5, position, heading)
            for line in (4, 5):
                cell = sheet.cell(line, position)
                cell.font, cell.alignment, cell.border, cell.fill = Font(bold=True), centred, border, shade
        for number, row in enumerate(rows, 1):
            sheet.cell(5 + number, 1, number).border = border
            is_whole = measures[row["indicator"]] in ("tấn", "lao động", "căn", "vụ", "xã", "người")
            for position, (column, _, kind, _) in enumerate(columns, 2):
                value = row[column]
                cell = sheet.cell(5 + number, position)
                cell.border = border
                if value is None:
                    continue
                if kind == "period":
                    value = int(value) if len(value) == 4 else vietnamese_period(value)
                cell.value = value
                if kind == "date":
                    cell.number_format = "dd/mm/yyyy"
                elif kind == "number":
                    # Percentages too are numbers of hundredths: 94,42 and not 0,9442.
                    cell.number_format = "#,##0" if is_whole else "#,##0.00"
        for position, column in enumerate(columns, 2):
            sheet.column_dimensions[get_column_letter(position)].width = VALUE_WIDTHS.get(column[0], 13)
        sheet.column_dimensions["A"].width = 6
        sheet.freeze_panes = "C6"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.print_title_rows = "4:5"
    result = io.BytesIO()
    book.save(result)
    return fixed(result.getvalue())


def awards_workbook(rows: list[dict]) -> bytes:
    """Commendations on one sheet, with a filter over the headings and lists to choose from."""
    columns = TABLES["awards"]
    result = io.BytesIO()
    book = xlsxwriter.Workbook(result, {"in_memory": True})
    book.set_properties({"title": "Khen thưởng (số liệu minh họa)", "author": "Số liệu minh họa", "created": MOMENT})
    sheet = book.add_worksheet("Khen thưởng")
    title = book.add_format({"bold": True, "font_size": 14, "align": "center", "valign": "vcenter"})
    heading = book.add_format({"bold": True, "text_wrap": True, "border": 1, "align": "center", "bg_color": "#E8EEF4"})
    text = book.add_format({"text_wrap": True, "border": 1, "valign": "top"})
    day = book.add_format({"num_format": "dd/mm/yyyy", "border": 1, "valign": "top"})
    sheet.merge_range(0, 0, 0, len(columns), "SỐ LIỆU MINH HỌA: DANH SÁCH KHEN THƯỞNG 2021-2025", title)
    sheet.write_row(2, 0, ["STT", *(column[1] for column in columns)], heading)
    for number, row in enumerate(rows, 1):
        sheet.set_row(2 + number, 31)
        sheet.write_number(2 + number, 0, number, text)
        for position, (column, _, kind, _) in enumerate(columns, 1):
            value = row.get(column)
            if value is None:
                sheet.write_blank(2 + number, position, None, text)
            elif kind == "date":
                sheet.write_datetime(2 + number, position, datetime(value.year, value.month, value.day), day)
            else:
                sheet.write_string(2 + number, position, kind[value] if isinstance(kind, dict) else value, text)
    for position, (column, _, kind, _) in enumerate(columns, 1):
        sheet.set_column(position, position, AWARD_WIDTHS.get(column, 16))
        if isinstance(kind, dict):
            sheet.data_validation(3, position, 3 + 500, position, {"validate": "list", "source": list(kind.values())})
    sheet.set_column(0, 0, 6)
    sheet.autofilter(2, 0, 2 + len(rows), len(columns))
    sheet.freeze_panes(3, 2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    book.close()
    return fixed(result.getvalue())


def write(path: pathlib.Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
