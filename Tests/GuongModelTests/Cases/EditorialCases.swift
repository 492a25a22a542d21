import GuongModel
import GuongTestSupport

extension DiagnosticCase {
  private static let soundRecord = """
    consent:
      - person: ⟦Đặng Thị Ơn⟧
        items: [tên]
        channels: [web]
        date: 2025-01-20
        method: văn bản ký
    """

  private static func record(_ old: String, _ new: String) -> String { soundRecord.replacing(old, with: new) }

  private static let unmarked = record("⟦Đặng Thị Ơn⟧", "Đặng Thị Ơn")

  static let editorial: [DiagnosticCase] = [
    .storyWithout("summary", .summaryMissing),
    .storyWithout("author", .bylineMissing),
    .file(.bodyEmpty, "content/pages/gop-y.md", "---\ntitle: Góp ý\n⟦---⟧\n\n \n"),
    .story(.withdrawalReasonMissing, adding: "⟦status⟧: withdrawn"),
    DiagnosticCase.story(.pictureWithoutAlt, adding: "picture:\n  ⟦file: anh.jpg⟧") {
      $0.add("content/stories/anh.jpg", "x")
    },
    DiagnosticCase.story(.imageWithoutAlt, body: "Đây: ⟦![](anh.jpg)⟧") { $0.add("content/stories/anh.jpg", "x") },
    .story(.secrecyMarking, "in the text", body: "**⟦TUYỆT MẬT⟧**"),
    .story(.secrecyMarking, "alone on a line", body: "Bài.\n\n> ⟦MẬT⟧"),
    .story(.secrecyMarking, "in the title", replacing: "title", with: "title: ⟦Sổ LƯU HÀNH NỘI BỘ⟧"),
    .story(.secrecyMarking, "in a list", adding: "tags: [hoa, ⟦MẬT⟧]"),
    .story(.secrecyMarking, "in a map", adding: "attachments:\n  - file: ⟦TỐI MẬT.pdf⟧"),
    .file(.secrecyMarking, "content/organisations.yaml", "- id: ubnd\n  name: ⟦Tổ TỐI MẬT⟧\n", "in a data file"),
    .file(.secrecyMarking, TestSite.unitsPath, "id,name,kind\nninh-hai,⟦MẬT⟧,district\n", "in a table"),
    .settings(.siteSecrecyMarking, "tagline: ⟦TUYỆT MẬT⟧"),
    .consent(.consentMissing, record: ""),
    .consent(.consentIncomplete, subject: "name: Đặng Thị Ơn", record: record("    items: [tên]\n", "")),
    .consent(.consentNotForWeb, subject: "name: Đặng Thị Ơn", record: record("[web]", "[phát thanh, bản in]")),
    .consent(.consentNotYetGiven, subject: "name: Đặng Thị Ơn", record: record("2025-01-20", "2025-03-02")),
    .consent(.consentExpired, subject: "name: Đặng Thị Ơn", record: soundRecord + "\n    expires: 2025-02-28"),
    .consent(.consentWithdrawn, subject: "name: Đặng Thị Ơn", record: soundRecord + "\n    withdrawn_at: 2025-03-01"),
    .consent(.consentGuardianMissing, subject: "name: ⟦Đặng Thị Ơn⟧\n    born: 2015", record: unmarked),
    .consent(
      .consentAssentMissing, subject: "name: ⟦Đặng Thị Ơn⟧\n    born: 2015",
      record: unmarked + "\n    relation: guardian"),
  ]

  static let references: [DiagnosticCase] = [
    .story(.columnUnknown, replacing: "column", with: "column: ⟦nguoi-tott⟧"),
    .story(.movementUnknown, adding: "movements: [thi-dua, ⟦thi-duaa⟧]"),
    .story(.fieldUnknown, adding: "fields: ⟦giao-duk⟧"),
    .story(.unitUnknown, adding: "unit: ⟦ninh-hai-2⟧"),
    .story(
      .unitUnknown, "of a subject",
      adding: "subjects:\n  - name: Tổ 3\n    kind: collective\n    unit: ⟦vinh-hai⟧"),
    .file(.unitUnknown, TestSite.unitsPath, "id,name,kind,parent\n⟦ninh-hai⟧,Ninh Hải,district,ninh-thuan\n", "parent"),
    .story(.unitNotValid, adding: "unit: ⟦xa-ninh-hai⟧"),
    .file(.organisationUnknown, "content/organisations.yaml", "- id: ubnd\n  name: Ủy ban\n  parent: ⟦huyen-uy⟧\n"),
    .file(
      .campaignFileMissing, "content/campaigns/quen/works.csv",
      "id,name,registered_by,status\na,A,ninh-hai,registered\n", isMarked: false),
    .file(.tableKindUnread, "content/campaigns/td/Giá trị chỉ tiêu.txt", "x", isMarked: false),
    .file(.tableMisplaced, "content/campaigns/works.xlsx", "x", isMarked: false),
    .settings(.campaignUnknown, "campaign: ⟦thi-dua-500⟧"),
    .file(
      .referenceUnknown, "content/bulletins/so-1.md",
      "---\ntitle: Số 1\nnumber: 1\ndate: 2025-02-01\nstories:\n  - ⟦../stories/khong-co.md⟧\n---\n\nLời dẫn.\n"),
    DiagnosticCase(.referenceNotPublic, at: "content/bulletins/so-1.md") { site in
      site.addStory("nhap", keys: "status: nháp")
      site.add(
        "content/bulletins/so-1.md",
        "---\ntitle: Số 1\nnumber: 1\ndate: 2025-02-01\nstories: ⟦../stories/nhap.md⟧\n---\n\nLời dẫn.\n")
    },
    .story(.linkBroken, body: "Xem ⟦[kế hoạch](../documents/khong-co.md)⟧."),
    .story(.linkAddressUnknown, body: "Xem ⟦[ở đây](/khong-co/)⟧."),
    DiagnosticCase(.linkUnknown, at: TestSite.sitePath) {
      $0.addSettings("navigation:\n  - title: Giới thiệu\n    link: ⟦pages/gioi-thieu.md⟧")
    },
    .settings(.linkAddressUnknown, "footer:\n  - title: Cũ\n    link: ⟦/cu/⟧", "of the site"),
    DiagnosticCase.story(.linkNotPublic, body: "Xem ⟦[bài kia](nhap.md)⟧.") {
      $0.addStory("nhap", keys: "status: draft")
    },
    DiagnosticCase.story(.linkAnchorMissing, body: "Xem ⟦[mục](kia.md#cach-lam)⟧.") {
      $0.addStory("kia", body: "## Cách làm mới\n\nBài.")
    },
    .story(.linkAnchorMissing, "of the same page", body: "## Một\n\nXem ⟦[mục](#hai)⟧."),
    .story(.linkUnsafe, body: "Bấm ⟦[vào đây](javascript:alert(1))⟧."),
    .story(.linkLeavesTree, body: "Xem ⟦[mật khẩu](../../../etc/passwd)⟧."),
    .story(.linkLeavesTree, "attachment", adding: "attachments:\n  - file: ⟦../../x.pdf⟧"),
    .story(.pictureMissing, "in the text", body: "⟦![Đào](dao.jpg)⟧"),
    .story(.pictureMissing, "of the page", adding: "picture:\n  file: ⟦dao.jpg⟧\n  alt: Hoa đào"),
    DiagnosticCase.story(.pictureTypeUnknown, adding: "picture:\n  file: ⟦dao.tif⟧\n  alt: Hoa đào") {
      $0.add("content/stories/dao.tif", "x")
    },
    .file(
      .pictureActive, "content/stories/dao.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>",
      isMarked: false),
    .story(.mediaFromOtherHost, body: "⟦![Đào](https://vn.example/dao.jpg)⟧"),
    .story(.rawHTMLOmitted, "inline", body: "Chữ ⟦<b>⟧đậm."),
    .story(.rawHTMLOmitted, "block", body: "⟦<div>⟧\nx\n</div>"),
    .story(.headingLevelOne, body: "⟦# Đào⟧\n\nBài."),
    DiagnosticCase.story(.addressTaken, adding: "slug: ⟦hoa⟧") { $0.addStory("hoa", date: "2025-01-01") },
    .story(.slugInvalid, adding: "slug: ⟦Hoa Đào⟧"),
    .file(
      .slugInvalid, TestSite.sitePath, TestSite.settings.replacing("id: nguoi-tot", with: "id: ⟦Người tốt⟧"),
      "of a column"),
    .story(.aliasInvalid, adding: "aliases: [⟦/../x/⟧]"),
    .story(.aliasTaken, adding: "aliases: [⟦/phong-trao/thi-dua/⟧]"),
    DiagnosticCase(.documentDuplicate, at: "content/documents/b.md") { site in
      site.addDocument("a")
      site.addDocument("b", number: "⟦252/KH-UBND⟧")
    },
    .file(
      .unitValidityReversed, TestSite.unitsPath,
      "id,name,kind,valid_from,valid_to\nninh-hai,Ninh Hải,district,2025-01-01,⟦2024-12-31⟧\n"),
  ]

  static let all = files + yaml + dates + tables + editorial + references + texts + reports
}
