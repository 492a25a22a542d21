#!/usr/bin/env python3
"""Makes the workbooks of this folder with programs that offices' files come from.

    pip install openpyxl xlsxwriter; apt-get install libreoffice-calc
    python3 make.py

Names and figures are invented. Run again only when a case is added: programs put the time into what they write.
"""

import datetime
import pathlib
import subprocess
import tempfile
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.styles import Font

FOLDER = pathlib.Path(__file__).parent


def xlsxwriter_workbook(name, date_1904=False):
    """Several sheets, merged header, percentages, dates, formulas, hidden rows and columns, rich text."""
    book = xlsxwriter.Workbook(FOLDER / name, {"default_date_format": "dd/mm/yyyy", "date_1904": date_1904})
    bold = book.add_format({"bold": True})
    percent = book.add_format({"num_format": "0.0%"})
    money = book.add_format({"num_format": '#,##0.00 "đồng"'})
    date_time = book.add_format({"num_format": '[Red]dd"/"mm\\/yyyy hh:mm'})
    sheet = book.add_worksheet("Chỉ tiêu 2025")
    sheet.merge_range("A1:C1", "Chỉ tiêu thi đua", bold)
    sheet.merge_range("D1:E1", "Kết quả", bold)
    sheet.write_row("A2", ["Mã", "Tên", "Đơn vị tính", "Thực hiện", "Tỷ lệ"])
    sheet.write_row("A3", ["ct-01", "Thu ngân sách", "triệu đồng"])
    sheet.write_number("D3", 1234567.89, money)
    sheet.write_number("E3", 0.985, percent)
    sheet.write_row("A4", ["ct-02", "Xóa nhà tạm", "nhà"])
    sheet.write_number("D4", 0.1 + 0.2)
    sheet.write_formula("E4", "=D4/1", percent, 0.3)
    sheet.write_row("A5", ["ct-03", "Hàng ẩn", "%"])
    sheet.set_row(4, None, None, {"hidden": True})
    sheet.write_datetime("F3", datetime.datetime(2025, 11, 30))
    sheet.write_datetime("F4", datetime.datetime(2025, 2, 28, 17, 30), date_time)
    sheet.write_boolean("G3", True)
    sheet.write_formula("G4", '="đạt"&""', None, "đạt")
    sheet.write_formula("H3", "=1/0", None, "#DIV/0!")
    sheet.write_rich_string("H4", "vượt ", bold, "mức", " kế hoạch")
    sheet.write_string("I3", "hai\ndòng\x07")
    sheet.set_column("J:K", None, None, {"hidden": True})
    hidden = book.add_worksheet("Trang ẩn")
    hidden.write("B3", "ô B3")
    hidden.hide()
    book.add_chartsheet("Biểu đồ").set_chart(chart := book.add_chart({"type": "column"}))
    chart.add_series({"values": "='Chỉ tiêu 2025'!$D$3:$D$4"})
    book.add_worksheet("Cuối").write("A1", 1e-7)
    book.close()


def openpyxl_workbook():
    """Texts within the sheet's shared table, a formula that nobody worked out, styles of its own."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách khen thưởng"
    sheet.append(["Họ và tên", "Ngày", "Số tiền", "Tỷ lệ", "Ghi chú"])
    sheet.append(["Đặng Thị Ơn", datetime.date(2025, 3, 1), 1500000, 0.07, None])
    sheet.append(["Nguyễn Văn Ẩn", datetime.date(1900, 2, 28), -2.5, 1, "=A2"])
    sheet["D2"].number_format = "0%"
    sheet["D3"].number_format = "0.00%"
    sheet["A2"].font = Font(bold=True)
    sheet["A2"].comment = Comment("ghi chú", "người nhập")
    sheet["G9"] = True
    sheet["H9"] = datetime.time(7, 30)
    sheet["I9"] = "_x0041_"
    sheet.merge_cells("A11:C12")
    sheet["A11"] = "gộp"
    book.save(FOLDER / "openpyxl.xlsx")
    iso = openpyxl.Workbook()
    iso.iso_dates = True
    iso.active["A1"] = datetime.date(2025, 9, 2)
    iso.active["A2"] = datetime.datetime(2025, 9, 2, 8, 0)
    iso.save(FOLDER / "iso-dates.xlsx")


def libreoffice_workbooks():
    """What LibreOffice makes of xlsxwriter's workbook and of a CSV file; the same as .ods and .xls."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        table = folder / "libreoffice.csv"
        table.write_text(
            "Mã;Ngày;Thực hiện;Tỷ lệ;Tổng\nct-01;30/11/2025;1234567,89;98,5%;=C2*2\nct-02;;0,1;7%;=C3&\" nhà\"\n",
            encoding="utf-8")
        convert = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to"]
        # Semicolon, quotation mark, UTF-8, from line 1, Vietnamese; formulas and special numbers are read.
        options = "--infilter=CSV:59,34,76,1,,1066,false,true,false,false,false,-1,true"
        subprocess.run(convert + ["xlsx", "--outdir", FOLDER, options, table], check=True)
        copy = folder / "libreoffice-again.xlsx"
        copy.write_bytes((FOLDER / "xlsxwriter.xlsx").read_bytes())
        subprocess.run(convert + ["xlsx:Calc MS Excel 2007 XML", "--outdir", FOLDER, copy], check=True)
        small = folder / "other.csv"
        small.write_text("a,b\n1,2\n", encoding="utf-8")
        for kind in ["ods", "xls"]:
            subprocess.run(convert + [kind, "--outdir", FOLDER, small], check=True)


def moved_parts():
    """The same workbook with absolute targets, other names of parts and the strict namespaces."""
    changes = [
        ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        ("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
         "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        ('Target="worksheets/', 'Target="/bang/worksheets/'),
        ('Target="xl/workbook.xml"', 'Target="/bang/so.xml"'),
    ]
    with zipfile.ZipFile(FOLDER / "xlsxwriter.xlsx") as source, zipfile.ZipFile(
        FOLDER / "strict-moved.xlsx", "w", zipfile.ZIP_DEFLATED
    ) as target:
        for info in source.infolist():
            content = source.read(info)
            for old, new in changes:
                content = content.replace(old.encode(), new.encode())
            name = info.filename.replace("xl/", "bang/").replace("workbook.xml", "so.xml")
            target.writestr(name, content)


xlsxwriter_workbook("xlsxwriter.xlsx")
xlsxwriter_workbook("dates-1904.xlsx", date_1904=True)
openpyxl_workbook()
libreoffice_workbooks()
moved_parts()
