import GuongModel
import GuongTestSupport

extension DiagnosticCase {
  static let files: [DiagnosticCase] = [
    .file(.fileEmpty, "content/stories/dao.md", "⟦⟧\n"),
    .file(.frontMatterMissing, "content/stories/dao.md", "⟦Bài viết không có phần khai báo.⟧\n"),
    .file(.frontMatterUnclosed, "content/stories/dao.md", "⟦---⟧\ntitle: Đào\n\nBài viết.\n"),
    .file(.frontMatterNotMap, "content/stories/dao.md", "---\n⟦- một⟧\n- hai\n---\n\nBài.\n"),
    .file(.frontMatterNotMap, "content/stories/dao.md", "---\n⟦---⟧\n\nBài.\n", "empty"),
    DiagnosticCase(.fileTooLarge, at: "content/stories/dao.md", isMarked: false) { site in
      site.add("content/stories/dao.md", bytes: [UInt8](repeating: 0x61, count: 4 * 1024 * 1024 + 1))
    },
    DiagnosticCase(.textNotUTF8, at: "content/stories/dao.md") { site in
      site.add("content/stories/dao.md", "---\ntitle: Đào\n---\n\nNhà ⟦⟧x\n")
      guard let bytes = site.files["content/stories/dao.md"] else { return }
      site.replaceBytes(of: "content/stories/dao.md", with: bytes.dropLast(2) + [0xFF, 0x0A])
    },
    DiagnosticCase(.textLegacyEncoding, "TCVN3", at: "content/stories/dao.md") { site in
      let line = "title: \"Céng hßa x\u{B7} héi chñ nghÜa ViÖt Nam\""
      site.add("content/stories/dao.md", "---\n⟦\(line)⟧\n")
      let text = "---\n\(line)\n---\n\n§éc lËp tù do h¹nh phóc\n"
      site.replaceBytes(
        of: "content/stories/dao.md", with: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    },
    .file(
      .textLegacyEncoding, "content/pages/gop-y.md", "---\n⟦title: Huyá»‡n Ninh Háº£i⟧\n---\n\nÄ‘áº¥t muá»‘i\n",
      "misread UTF-8"),
    .file(.textNotNFC, "content/pages/gop-y.md", "---\ntitle: \"G⟦o\u{301}⟧p y\u{301}\"\n---\n\nNội dung.\n"),
    DiagnosticCase(.siteFileMissing, at: TestSite.sitePath, isMarked: false) { $0.remove(TestSite.sitePath) },
  ]

  static let yaml: [DiagnosticCase] = [
    .story(.yamlSyntax, adding: "tags: [a, b] ⟦c⟧"),
    .story(.yamlColonInText, replacing: "title", with: "title: Ninh Hải⟦: mùa muối mới⟧"),
    .story(.yamlTab, replacing: "title", with: "title: ⟦@nho⟧"),
    .story(.yamlUnclosedQuote, replacing: "title", with: "title: ⟦\"Đào⟧"),
    .story(.yamlMissingColon, adding: "⟦phong trào thi đua⟧\ntags: x"),
    .file(
      .yamlTooLong, "content/stories/dao.md",
      "---\n⟦title: Đào⟧\nsummary: " + String(repeating: "muối ", count: 13_200) + "\n---\n\nBài.\n"),
    .story(
      .yamlTooDeep, adding: "⟦tags: " + String(repeating: "[", count: 51) + String(repeating: "]", count: 51) + "⟧"),
    .story(.yamlAlias, adding: "⟦tags: &nhan [a]⟧\nfields: *nhan"),
    .story(.keyUnknown, adding: "⟦sumary⟧: x"),
    .story(.keyUnknownWithoutSuggestion, adding: "⟦zzzzzzzz⟧: x"),
    .story(.keyDuplicate, "one name twice", adding: "⟦title⟧: Mai"),
    .story(.keyDuplicate, "two names of one key", adding: "⟦tiêu đề⟧: Mai"),
    .storyWithout("title", .keyMissing),
    .storyWithout("column", .keyMissing),
    .story(.keyMissing, "in a subject", adding: "subjects:\n  - ⟦kind: collective⟧"),
    .story(.valueNotMap, adding: "picture: ⟦anh.jpg⟧"),
    .story(.valueNotText, adding: "editor:\n  ⟦- An⟧\n  - Bình"),
    .story(.valueNotBoolean, adding: "featured: ⟦chắc⟧"),
    .story(.valueNotInteger, adding: "subjects:\n  - name: Tổ 3\n    kind: collective\n    members: ⟦1.200⟧"),
    .story(.valueNotAllowed, adding: "status: ⟦xong⟧"),
    .file(.fileNotList, "content/organisations.yaml", "⟦id: ubnd⟧\n"),
    .file(
      .idDuplicate, "content/organisations.yaml", "- id: ubnd\n  name: Ủy ban\n- id: ⟦ubnd⟧\n  name: Ủy ban khác\n"),
    .file(
      .idDuplicate, "content/units.csv", "id,name,kind\nninh-hai,Ninh Hải,district\n⟦ninh-hai⟧,Ninh Hải,commune\n",
      "unit"),
    .file(.idInvalid, "content/units.csv", "id,name,kind\n⟦Ninh Hải⟧,Ninh Hải,district\n"),
    .file(.idInvalid, "content/organisations.yaml", "- id: ⟦Phòng Nội vụ⟧\n  name: Phòng Nội vụ\n", "organisation"),
    .events(.idInvalid, "- id: ⟦Đại hội⟧\n  title: Đại hội\n  when: năm 2025\n", "event"),
    .events(
      .idDuplicate,
      "- id: dh\n  title: Đại hội\n  when: năm 2025\n- id: ⟦dh⟧\n  title: Đại hội\n  when: năm 2026\n", "event"),
    .file(.siteNotMap, TestSite.sitePath, "⟦- name⟧\n"),
    .file(
      .siteKeyMissing, TestSite.sitePath, "⟦name: Gương sáng⟧\nbase_url: https://guong.example.vn/\n"),
    .file(
      .baseURLInvalid, TestSite.sitePath, "name: Gương sáng\norganisation: UBND\nbase_url: ⟦guong.example.vn⟧\n"),
    .settings(.timeZoneUnknown, "time_zone: ⟦Asia/Ninh_Hai⟧"),
  ]

  static let dates: [DiagnosticCase] = [
    .storyWithout("date", .dateMissing),
    .story(.dateInvalid, replacing: "date", with: "date: ⟦hôm qua⟧"),
    .story(.dateInvalid, "time", adding: "publish_from: ⟦2025-03-01 25:00⟧"),
    .story(.dateImpossible, replacing: "date", with: "date: ⟦2025-11-31⟧"),
    .story(.dateImpossible, "in words", replacing: "date", with: "ngày: ⟦ngày 29 tháng 02 năm 2025⟧"),
    .story(.dateImpossibleMonth, replacing: "date", with: "date: ⟦2025-13-01⟧"),
    .file(
      .periodInvalid, "content/movements/thi-dua.md", "---\ntitle: Thi đua\nperiod: ⟦2025-2021⟧\n---\n\nNội dung.\n"),
    .file(
      .periodReversed, "content/campaigns/td/campaign.md",
      "---\ntitle: Thi đua\nperiod:\n  from: 2025-12-31\n  to: ⟦2025-01-01⟧\n---\n\nNội dung.\n"),
    .story(.expiresBeforePublication, adding: "publish_from: 2025-02-01 05:00\n⟦expires⟧: 2025-02-01 05:00"),
    .events(.eventWithoutTime, "- ⟦id: dai-hoi⟧\n  title: Đại hội\n"),
    .events(.periodReversed, "- id: dh\n  title: Đại hội\n  from: 2025-03-02\n  ⟦to⟧: 2025-03-01\n", "event"),
  ]

  static let tables: [DiagnosticCase] = [
    .file(.tableColumnMissing, TestSite.unitsPath, "⟦id,name⟧\nninh-hai,Ninh Hải\n"),
    .file(.tableColumnUnknown, TestSite.unitsPath, "id,name,kind,⟦parrent⟧\nninh-hai,Ninh Hải,district,x\n"),
    .file(.tableCellMissing, TestSite.unitsPath, "id,name,kind\n⟦ninh-hai,,district⟧\n"),
    .file(.tableRowTooLong, TestSite.unitsPath, "id,name,kind\n⟦ninh-hai,Ninh Hải,district,2⟧\n"),
  ]
}
