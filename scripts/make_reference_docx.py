#!/usr/bin/env python3
"""Writes the reference document that pandoc takes page, header and styles from when a report is printed as DOCX.

    python3 scripts/make_reference_docx.py [FILE]

FILE is Sources/GuongPrinting/Resources/reference.docx unless told otherwise. Python's standard library is enough; the bytes
are the same on every run. Measures are those of Sources/GuongPrinting/Layout/DecreeLayout.swift, which a test compares.
"""

import pathlib
import sys
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FONT = "Times New Roman"

# Twips: 1/1440 inch.
BODY_INDENT = 720  # 12.7 mm
TEXT_SPACING = 'w:before="120" w:after="0" w:line="272" w:lineRule="auto"'  # 6 pt; 1.13 lines
SINGLE = 'w:before="0" w:after="0" w:line="240" w:lineRule="auto"'


def run(size=None, bold=False, italic=False, caps=False):
    """Run properties; size in points."""
    return (
        ("<w:b/><w:bCs/>" if bold else "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>")
        + ("<w:i/><w:iCs/>" if italic else "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>")
        + ("<w:caps/>" if caps else "")
        + '<w:color w:val="000000"/>'
        + (f'<w:sz w:val="{int(size * 2)}"/><w:szCs w:val="{int(size * 2)}"/>' if size else "")
    )


def paragraph(ident, name, spacing=SINGLE, justify="left", indent="", before="", properties="", base="Normal", builtin=False,
              outline=None):
    """A paragraph style. `before` goes before spacing (keepNext…): the schema has an order."""
    custom = "" if builtin else ' w:customStyle="1"'
    level = "" if outline is None else f'<w:outlineLvl w:val="{outline}"/>'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{ident}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'
        f"<w:qFormat/><w:pPr>{before}<w:spacing {spacing}/>{indent}<w:jc w:val=\"{justify}\"/>{level}</w:pPr>"
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


FIRST_LINE = f'<w:ind w:firstLine="{BODY_INDENT}"/>'
NO_INDENT = '<w:ind w:firstLine="0"/>'
KEEP = "<w:keepNext/><w:keepLines/>"

STYLES = "".join([
    f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" '
    f'w:eastAsia="{FONT}" w:cs="{FONT}"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/>'
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    f"<w:pPrDefault><w:pPr><w:spacing {SINGLE}/></w:pPr></w:pPrDefault></w:docDefaults>",
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
    "<w:semiHidden/></w:style>",
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    # Word shows these in the language of its menus.
    paragraph("Heading1", "heading 1", TEXT_SPACING, "left", FIRST_LINE, KEEP, run(14, bold=True, caps=True), builtin=True,
              outline=0),
    paragraph("Heading2", "heading 2", TEXT_SPACING, "both", FIRST_LINE, KEEP, run(14, bold=True), builtin=True, outline=1),
    paragraph("Heading3", "heading 3", TEXT_SPACING, "both", FIRST_LINE, KEEP, run(14), builtin=True, outline=2),
    paragraph("Heading4", "heading 4", TEXT_SPACING, "both", FIRST_LINE, KEEP, run(14, italic=True), builtin=True, outline=3),
    paragraph("Header", "header", SINGLE, "center", builtin=True),
    paragraph("FootnoteText", "footnote text", SINGLE, "both", properties=run(11), builtin=True),
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr>'
    '<w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="000000"/></w:rPr>'
    "</w:style>",
    '<w:style w:type="character" w:customStyle="1" w:styleId="VerbatimChar"><w:name w:val="Verbatim Char"/><w:rPr>'
    f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}"/></w:rPr></w:style>',
    paragraph("BodyText", "Body Text", TEXT_SPACING, "both", FIRST_LINE, builtin=True),
    paragraph("FirstParagraph", "First Paragraph", TEXT_SPACING, "both", FIRST_LINE, base="BodyText"),
    paragraph("Compact", "Compact", TEXT_SPACING, "both", FIRST_LINE, base="BodyText"),
    paragraph("ThanVanBan", "Thân văn bản", TEXT_SPACING, "both", FIRST_LINE),
    paragraph("ThanVanBanCuoi", "Thân văn bản - đoạn cuối", TEXT_SPACING, "both", FIRST_LINE, KEEP),
    paragraph("DauKetThuc", "Dấu kết thúc", TEXT_SPACING, "right", NO_INDENT, KEEP),
    paragraph("TrichDan", "Đoạn trích", TEXT_SPACING, "both", FIRST_LINE),
    paragraph("VanBanNguyenDang", "Văn bản nguyên dạng", TEXT_SPACING, "left", properties=run(12)),
    paragraph("CanCu", "Căn cứ", TEXT_SPACING, "both", FIRST_LINE, properties=run(14, italic=True)),
    paragraph("KinhGui", "Kính gửi", 'w:before="240" w:after="160"', "center"),
    paragraph("KinhGuiDanhSach", "Kính gửi - danh sách", SINGLE, "left"),
    paragraph("TenLoai", "Tên loại văn bản", 'w:before="360" w:after="0"', "center", "", KEEP, run(14, bold=True, caps=True)),
    paragraph("TrichYeu", "Trích yếu", SINGLE, "center", "", KEEP, run(14, bold=True)),
    paragraph("CoQuanChuQuan", "Cơ quan chủ quản", SINGLE, "center", properties=run(13, caps=True)),
    paragraph("CoQuanBanHanh", "Cơ quan ban hành", SINGLE, "center", properties=run(13, bold=True, caps=True)),
    paragraph("QuocHieu", "Quốc hiệu", SINGLE, "center", properties=run(13, bold=True, caps=True)),
    paragraph("TieuNgu", "Tiêu ngữ", SINGLE, "center", properties=run(14, bold=True)),
    paragraph("SoKyHieu", "Số, ký hiệu", 'w:before="160" w:after="0"', "center", properties=run(13)),
    paragraph("DiaDanhNgay", "Địa danh, ngày tháng", 'w:before="160" w:after="0"', "center", properties=run(14, italic=True)),
    # A rule is a border of a paragraph two points high.
    paragraph("DongKe", "Dòng kẻ", 'w:before="0" w:after="0" w:line="60" w:lineRule="exact"', "center", "",
              '<w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>',
              run(1)),
    paragraph("DauHieu", "Dấu hiệu lưu ý", 'w:before="0" w:after="160"', "center", "",
              "<w:pBdr>" + "".join(f'<w:{side} w:val="single" w:sz="8" w:space="2" w:color="000000"/>'
                                   for side in ("top", "left", "bottom", "right")) + "</w:pBdr>",
              run(12, bold=True)),
    paragraph("DauHieuDauTrang", "Dấu hiệu lưu ý - đầu trang", SINGLE, "right", properties=run(11, bold=True)),
    paragraph("ChuBang", "Chữ trong bảng", SINGLE, "left", properties='<w:sz w:val="26"/><w:szCs w:val="26"/>'),
    paragraph("TenBang", "Tên bảng", 'w:before="180" w:after="60"', "center", "", KEEP, run(14, italic=True)),
    paragraph("TenHinh", "Tên hình", 'w:before="60" w:after="0"', "center", "", "<w:keepLines/>", run(14, italic=True)),
    paragraph("Hinh", "Hình", 'w:before="180" w:after="0"', "center", "", "<w:keepNext/>"),
    paragraph("GhiChuBang", "Ghi chú dưới bảng", SINGLE, "both", properties=run(11)),
    paragraph("NoiNhan", "Nơi nhận", SINGLE, "left", properties=run(12, bold=True, italic=True)),
    paragraph("NoiNhanDanhSach", "Nơi nhận - danh sách", SINGLE, "left", properties=run(11)),
    paragraph("ChucVu", "Quyền hạn, chức vụ", SINGLE, "center", "", KEEP, run(14, bold=True, caps=True)),
    # The room for signature and seal: 25 mm.
    paragraph("NguoiKy", "Họ tên người ký", 'w:before="1417" w:after="0"', "center", properties=run(14, bold=True)),
    paragraph("PhuLuc", "Phụ lục", SINGLE, "center", "", KEEP, run(14, bold=True)),
    paragraph("TenPhuLuc", "Tên phụ lục", SINGLE, "center", "", KEEP, run(14, bold=True, caps=True), outline=0),
    paragraph("KemTheo", "Kèm theo", 'w:before="60" w:after="0"', "center", properties=run(14, italic=True)),
    "</w:styles>",
])

DOCUMENT = (
    f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId9"/>'
    '<w:headerReference w:type="first" r:id="rId10"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" '
    'w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'
)
# «<!-- band -->» gives way to the band of a print (ReferenceDocument.swift).
HEADER = (
    f'<w:hdr xmlns:w="{W}"><!-- band --><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    "</w:p></w:hdr>"
)
FIRST_HEADER = f'<w:hdr xmlns:w="{W}"><!-- band --><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>'
SETTINGS = (
    f'<w:settings xmlns:w="{W}"><w:defaultTabStop w:val="720"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/>'
    '</w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>'
)
FONTS = (
    f'<w:fonts xmlns:w="{W}"><w:font w:name="{FONT}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>'
    '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)
FOOTNOTES = (
    f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    "</w:footnotes>"
)
SCHEMES = "".join(
    f'<a:{part}><a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/></a:{part}>'
    for part in ("majorFont", "minorFont")
)
COLOURS = "".join(
    f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
    for name, value in [("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "000000"), ("lt2", "FFFFFF"), ("accent1", "444444"),
                        ("accent2", "666666"), ("accent3", "888888"), ("accent4", "AAAAAA"), ("accent5", "CCCCCC"),
                        ("accent6", "222222"), ("hlink", "000000"), ("folHlink", "000000")]
)
FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>'
    f'<a:clrScheme name="Office">{COLOURS}</a:clrScheme><a:fontScheme name="Office">{SCHEMES}</a:fontScheme>'
    f'<a:fmtScheme name="Office"><a:fillStyleLst>{FILL * 3}</a:fillStyleLst><a:lnStyleLst>'
    f'{("<a:ln>" + FILL + "</a:ln>") * 3}</a:lnStyleLst><a:effectStyleLst>'
    f'{"<a:effectStyle><a:effectLst/></a:effectStyle>" * 3}</a:effectStyleLst><a:bgFillStyleLst>{FILL * 3}</a:bgFillStyleLst>'
    "</a:fmtScheme></a:themeElements></a:theme>"
)

PARTS = [
    ("document", "word/document.xml", DOCUMENT, "document.main"),
    ("styles", "word/styles.xml", STYLES, "styles"),
    ("settings", "word/settings.xml", SETTINGS, "settings"),
    ("fontTable", "word/fontTable.xml", FONTS, "fontTable"),
    ("footnotes", "word/footnotes.xml", FOOTNOTES, "footnotes"),
    ("header", "word/header1.xml", HEADER, "header"),
    ("header", "word/header2.xml", FIRST_HEADER, "header"),
]
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
    'ContentType="application/xml"/>'
    + "".join(f'<Override PartName="/{path}" ContentType="{OFFICE}.{kind}+xml"/>' for _, path, _, kind in PARTS)
    + '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
    "</Types>"
)
ROOT = (
    f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
# The headers are rId9 and rId10, which the sections of appendices name too (OpenXMLSection.swift).
IDS = {"word/styles.xml": 1, "word/settings.xml": 2, "word/fontTable.xml": 3, "word/footnotes.xml": 4, "word/header1.xml": 9,
       "word/header2.xml": 10}
RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}/relationships">'
    + "".join(
        f'<Relationship Id="rId{IDS[path]}" Type="{R}/{name}" Target="{path.removeprefix("word/")}"/>'
        for name, path, _, _ in PARTS if path in IDS)
    + f'<Relationship Id="rId5" Type="{R}/theme" Target="theme/theme1.xml"/></Relationships>'
)


def main():
    target = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else
                          pathlib.Path(__file__).parent.parent / "Sources/GuongPrinting/Resources/reference.docx")
    files = [("[Content_Types].xml", TYPES), ("_rels/.rels", ROOT), ("word/_rels/document.xml.rels", RELATIONS),
             ("word/theme/theme1.xml", THEME)] + [(path, text) for _, path, text, _ in PARTS]
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in files:
            # Stored and with a fixed date: no version of zlib and no clock shows in the bytes.
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            archive.writestr(entry, HEAD + text)


if __name__ == "__main__":
    main()
